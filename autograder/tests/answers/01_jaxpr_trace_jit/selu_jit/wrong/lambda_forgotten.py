# fails: selu_jit_values
# says: returns a wrong value
# cause: none
@jax.jit
def selu_jit(x):
    return jnp.where(x > 0, x, 1.6732632423543772 * jnp.expm1(x))
