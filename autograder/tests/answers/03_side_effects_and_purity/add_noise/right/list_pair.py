@jax.jit
def add_noise(key, x):
    key, own = jax.random.split(key, 2)
    return [x + jax.random.normal(own, jnp.shape(x), jnp.float32), key]
