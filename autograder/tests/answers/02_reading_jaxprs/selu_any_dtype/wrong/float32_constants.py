# fails: selu_any_dtype_types selu_any_dtype_values
# says: returns the wrong dtype
# cause: constants-with-a-dtype
@jax.jit
def selu_any_dtype(x):
    scale, alpha = jnp.float32(1.0507009873554805), jnp.float32(1.6732632423543772)
    return scale * jnp.where(x > 0, x, alpha * jnp.expm1(x))
