# fails: add_noise_values add_noise_keys
# says: does not return a result and a new key
# cause: none
@jax.jit
def add_noise(key, x):
    new, own = jax.random.split(key)
    return new, x + jax.random.normal(own, x.shape)
