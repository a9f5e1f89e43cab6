# fails: selu_any_dtype_traces_once
# says: is not jitted: JAX is given it piece by piece, not as
# cause: only-parts-are-jitted
def selu_any_dtype(x):
    x = x.astype(jnp.float32) if x.dtype == jnp.int32 else x
    below = 1.6732632423543772 * jnp.expm1(x)
    return 1.0507009873554805 * jnp.where(x > 0, x, below)
