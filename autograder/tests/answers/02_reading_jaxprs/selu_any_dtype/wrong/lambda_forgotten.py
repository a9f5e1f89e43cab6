# fails: selu_any_dtype_values selu_any_dtype_integers
# says: returns a wrong value
# cause: none
@jax.jit
def selu_any_dtype(x):
    return jnp.where(x > 0, x, 1.6732632423543772 * jnp.expm1(x))
