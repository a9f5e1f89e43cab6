# fails: selu_any_dtype_traces_once
# says: calls back into Python
# cause: none
def by_numpy(x):
    x = np.asarray(x, np.float64)
    below = 1.6732632423543772 * np.expm1(np.minimum(x, 0))
    return 1.0507009873554805 * np.where(x > 0, x, below)


@jax.jit
def selu_any_dtype(x):
    dtype = jnp.float32 if x.dtype == jnp.int32 else x.dtype
    kind = jax.ShapeDtypeStruct(x.shape, dtype)
    return jax.pure_callback(lambda y: by_numpy(y).astype(dtype), kind, x)
