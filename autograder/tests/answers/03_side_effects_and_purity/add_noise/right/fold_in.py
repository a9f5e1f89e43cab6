@jax.jit
def add_noise(key, x):
    noise = jax.random.normal(jax.random.fold_in(key, 0), x.shape)
    return x + noise, jax.random.fold_in(key, 1)
