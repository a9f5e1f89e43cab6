@jax.jit
def add_noise(key, x):
    def step(key, entry):
        key, own = jax.random.split(key)
        return key, entry + jax.random.normal(own, (), x.dtype)

    key, noisy = jax.lax.scan(step, key, x.ravel())
    return noisy.reshape(x.shape), key
