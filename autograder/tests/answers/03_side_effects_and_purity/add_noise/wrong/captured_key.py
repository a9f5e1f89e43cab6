# fails: add_noise_keys add_noise_traces_once
# says: gives the same result for keys that came one after the other
# cause: key-is-a-generator
outer = jax.random.key(42)


@jax.jit
def add_noise(key, x):
    new, _ = jax.random.split(key)
    return x + jax.random.normal(outer, x.shape), new
