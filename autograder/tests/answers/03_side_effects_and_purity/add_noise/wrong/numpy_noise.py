# fails: add_noise_keys add_noise_traces_once
# says: gives the same result for keys that came one after the other
# cause: key-is-a-generator
@jax.jit
def add_noise(key, x):
    new, _ = jax.random.split(key)
    return x + np.random.normal(size=x.shape).astype("float32"), new
