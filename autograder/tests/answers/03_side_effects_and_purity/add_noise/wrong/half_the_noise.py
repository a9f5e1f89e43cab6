# fails: add_noise_values
# says: does not add standard normal noise, drawn for each element
# cause: none
@jax.jit
def add_noise(key, x):
    new, own = jax.random.split(key)
    return x + 0.5 * jax.random.normal(own, x.shape), new
