# fails: add_noise_keys
# says: uses a key twice
# cause: key-is-a-generator
@jax.jit
def add_noise(key, x):
    noise = jax.random.normal(key, x.shape)
    new, _ = jax.random.split(key)
    return x + noise, new
