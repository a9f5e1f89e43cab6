# fails: selu_jit_values
# says: returns the wrong dtype
# cause: none
LAMBDA, ALPHA = 1.0507009873554805, 1.6732632423543772


@jax.jit
def selu_jit(x):
    return (LAMBDA * jnp.where(x > 0, x, ALPHA * jnp.expm1(x))).astype(int)
