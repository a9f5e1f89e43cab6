@jax.jit
def add_noise(key, x):
    keys = jax.random.split(key, 3)
    return x + jax.random.normal(keys[2], x.shape, x.dtype), keys[0]
