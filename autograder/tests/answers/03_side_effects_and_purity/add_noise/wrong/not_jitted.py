# fails: add_noise_traces_once
# says: is not jitted: JAX is given it piece by piece, not as one program
# cause: only-parts-are-jitted
def add_noise(key, x):
    new, own = jax.random.fold_in(key, 1), jax.random.fold_in(key, 2)
    return x + jax.random.normal(own, x.shape), new
