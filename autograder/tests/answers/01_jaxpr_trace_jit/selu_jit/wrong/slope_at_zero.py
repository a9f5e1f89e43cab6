# fails: selu_jit_values
# says: returns a wrong value
# cause: none
LAMBDA, ALPHA = 1.0507009873554805, 1.6732632423543772


@jax.jit
def selu_jit(x):
    return LAMBDA * jnp.where(x > -1e-3, x, ALPHA * jnp.expm1(x))
