# fails: log1pexp_values
# says: not allowed: pure_callback
# cause: none
@jax.custom_jvp
def log1pexp(x):
    shape = jax.ShapeDtypeStruct(x.shape, x.dtype)
    return jax.pure_callback(lambda x: np.logaddexp(x, np.float32(0)), shape, x, vmap_method="expand_dims")


log1pexp.defjvps(lambda x_dot, value, x: jax.nn.sigmoid(x) * x_dot)
