# fails: add_noise_keys
# says: returns another shape or dtype
# cause: none
@jax.jit
def add_noise(key, x):
    x = jnp.atleast_1d(x)
    new, own = jax.random.split(key)
    return x + jax.random.normal(own, x.shape, x.dtype), new
