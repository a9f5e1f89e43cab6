# fails: selu_any_dtype_values
# says: returns a wrong value
# cause: none
@jax.jit
def selu_any_dtype(x):
    x = x.astype(jnp.float32) if x.dtype == jnp.int32 else x
    return jnp.where(x > 0, 2 * x, 3.3465264847087544 * jnp.expm1(x)) * 0.52535049367774025
