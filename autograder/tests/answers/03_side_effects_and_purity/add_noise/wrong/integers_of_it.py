# fails: add_noise_keys add_noise_values
# says: returns another shape or dtype
# cause: none
@jax.jit
def add_noise(key, x):
    new, own = jax.random.split(key)
    return (x + jax.random.normal(own, x.shape)).astype(int), new
