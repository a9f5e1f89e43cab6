# fails: selu_any_dtype_types selu_any_dtype_values
# says: returns the wrong dtype
# cause: constants-with-a-dtype
CONSTANTS = jnp.array([1.0507009873554805, 1.6732632423543772])


@jax.jit
def selu_any_dtype(x):
    scale, alpha = CONSTANTS
    return scale * jnp.where(x > 0, x, alpha * jnp.expm1(x))
