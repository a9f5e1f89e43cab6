# fails: add_noise_keys
# says: gives another result for the same key
# cause: none
@jax.jit
def add_noise(key, x):
    new, own = jax.random.split(key)
    own = jax.random.fold_in(own, np.random.randint(1_000_000_000))
    return x + jax.random.normal(own, x.shape, x.dtype), new
