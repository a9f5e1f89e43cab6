# fails: add_noise_values add_noise_keys add_noise_traces_once
# says: was still running after 0.5 seconds
# cause: none
@jax.jit
def add_noise(key, x):
    while True:
        pass
