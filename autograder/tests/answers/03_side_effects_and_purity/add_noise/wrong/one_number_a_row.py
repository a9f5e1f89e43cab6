# fails: add_noise_values
# says: does not add standard normal noise, drawn for each element
# cause: none
@jax.jit
def add_noise(key, x):
    new, own = jax.random.split(key)
    return x + jax.random.normal(own, x.shape[:-1] + (1,) * (x.ndim > 0)), new
