# fails: add_noise_keys
# says: gives the same result for keys that came one after the other
# cause: key-is-a-generator
@jax.jit
def add_noise(key, x):
    _, own = jax.random.split(key)
    return x + jax.random.normal(own, x.shape), key
