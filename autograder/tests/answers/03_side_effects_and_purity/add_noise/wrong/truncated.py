# fails: add_noise_values
# says: does not add standard normal noise, drawn for each element
# cause: none
@jax.jit
def add_noise(key, x):
    new, own = jax.random.split(key)
    return x + jax.random.truncated_normal(own, -2.0, 2.0, x.shape), new
