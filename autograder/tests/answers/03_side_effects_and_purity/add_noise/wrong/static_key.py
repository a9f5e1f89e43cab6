# fails: add_noise_values add_noise_keys add_noise_traces_once
# says: raised ValueError
# cause: arrays-as-static
@jax.jit(static_argnums=0)
def add_noise(key, x):
    new, own = jax.random.split(key)
    return x + jax.random.normal(own, x.shape), new
