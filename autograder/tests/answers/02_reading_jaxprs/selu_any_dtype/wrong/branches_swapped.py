# fails: selu_any_dtype_values selu_any_dtype_integers
# says: returns a wrong value
# cause: none
@jax.jit
def selu_any_dtype(x):
    below = 1.6732632423543772 * jnp.expm1(x)
    return 1.0507009873554805 * jnp.where(x > 0, below, x)
