# fails: add_noise_values add_noise_keys
# says: does not return a result and a new key
# cause: none
@jax.jit
def add_noise(key, x):
    keys = jax.random.split(key)
    return x + jax.random.normal(keys[0], x.shape), keys
