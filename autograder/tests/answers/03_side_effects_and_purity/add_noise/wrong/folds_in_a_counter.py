# fails: add_noise_keys
# says: gives another result for the same key
# cause: none
count = 0


@jax.jit
def add_noise(key, x):
    global count
    count += 1
    new, own = jax.random.split(key)
    own = jax.random.fold_in(own, count)
    return x + jax.random.normal(own, x.shape, x.dtype), new
