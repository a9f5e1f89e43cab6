def drawn(key, shape):
    return jax.random.normal(key, shape, "float32")


@jax.jit
def add_noise(key, x):
    next_key, subkey = jax.random.split(key)
    return jnp.add(drawn(subkey, x.shape), x), next_key
