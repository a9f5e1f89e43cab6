# fails: add_noise_keys add_noise_traces_once
# says: one drawn elsewhere is frozen while JAX traces
# cause: side-effects-run-every-call
@jax.jit
def add_noise(key, x):
    new, _ = jax.random.split(key)
    return x + np.random.normal(size=x.shape).astype("float32"), new
