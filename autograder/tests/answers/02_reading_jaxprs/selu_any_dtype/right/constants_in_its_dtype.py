@jax.jit
def selu_any_dtype(x):
    dtype = jnp.result_type(x.dtype, jnp.float32) if x.dtype == jnp.int32 else x.dtype
    x = x.astype(dtype)
    scale, alpha = jnp.asarray(1.0507009873554805, dtype), jnp.asarray(1.6732632423543772, dtype)
    return scale * jnp.where(x > 0, x, alpha * jnp.expm1(x))
