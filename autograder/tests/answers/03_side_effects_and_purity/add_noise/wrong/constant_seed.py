# fails: add_noise_keys add_noise_traces_once
# says: gives the same result for keys that came one after the other
# cause: key-is-a-generator
@jax.jit
def add_noise(key, x):
    new, own = jax.random.split(jax.random.key(0))
    return x + jax.random.normal(own, x.shape), new
