# fails: selu_jit_values
# says: returns a wrong value
# cause: none
LAMBDA, ALPHA = 1.0507009873554805, 1.6732632423543772



@jax.jit
def selu_jit(x):
    y = x.astype(jnp.bfloat16)
    return (LAMBDA * jnp.where(y > 0, y, ALPHA * jnp.expm1(y))).astype(x.dtype)
