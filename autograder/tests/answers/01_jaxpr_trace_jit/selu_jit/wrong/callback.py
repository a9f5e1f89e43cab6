# fails: selu_jit_is_jitted
# says: calls back into Python
# cause: none
LAMBDA, ALPHA = 1.0507009873554805, 1.6732632423543772



def in_numpy(x):
    return (LAMBDA * np.where(x > 0, x, ALPHA * np.expm1(np.minimum(x, 0)))).astype(np.float32)


@jax.jit
def selu_jit(x):
    return jax.pure_callback(in_numpy, jax.ShapeDtypeStruct(x.shape, x.dtype), x)
