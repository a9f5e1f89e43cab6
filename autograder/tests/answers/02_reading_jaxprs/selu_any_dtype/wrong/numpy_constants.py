# fails: selu_any_dtype_types selu_any_dtype_values
# says: returns the wrong dtype
# cause: constants-with-a-dtype
SCALE, ALPHA = np.float64(1.0507009873554805), np.float64(1.6732632423543772)


@jax.jit
def selu_any_dtype(x):
    return SCALE * jnp.where(x > 0, x, ALPHA * jnp.expm1(x))
