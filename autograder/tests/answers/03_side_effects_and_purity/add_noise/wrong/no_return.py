# fails: add_noise_values add_noise_keys add_noise_traces_once
# says: returns nothing
# cause: none
@jax.jit
def add_noise(key, x):
    new, own = jax.random.split(key)
    x + jax.random.normal(own, x.shape), new
