# fails: add_noise_values add_noise_keys
# says: does not return a result and a new key
# cause: none
@jax.jit
def add_noise(key, x):
    return x + jax.random.normal(key, x.shape)
