# fails: selu_any_dtype_types selu_any_dtype_values selu_any_dtype_integers
# says: returns the wrong dtype
# cause: none
@jax.jit
def selu_any_dtype(x):
    x = x.astype(jnp.promote_types(x.dtype, jnp.float16))
    below = 1.6732632423543772 * jnp.expm1(x)
    return 1.0507009873554805 * jnp.where(x > 0, x, below)
