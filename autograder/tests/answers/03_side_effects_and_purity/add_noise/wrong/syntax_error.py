# fails: add_noise_values add_noise_keys add_noise_traces_once
# says: Not attempted
# cause: none
@jax.jit
def add_noise(key, x):
    return x + jax.random.normal(key, x.shape)), key
