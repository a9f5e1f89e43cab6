# fails: add_noise_keys
# says: uses a key twice
# cause: key-is-a-generator
@jax.jit
def add_noise(key, x):
    own, _ = jax.random.split(key)
    return x + jax.random.normal(own, x.shape), own
