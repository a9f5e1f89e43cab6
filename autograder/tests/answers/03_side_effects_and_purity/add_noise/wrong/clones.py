# fails: add_noise_keys
# says: gives the same result for keys that came one after the other
# cause: key-is-a-generator
@jax.jit
def add_noise(key, x):
    return x + jax.random.normal(jax.random.clone(key), x.shape), jax.random.clone(key)
