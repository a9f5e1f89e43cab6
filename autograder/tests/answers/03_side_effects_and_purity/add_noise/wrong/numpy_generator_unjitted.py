# fails: add_noise_keys add_noise_traces_once
# says: is not jitted: JAX is given it piece by piece, not as one program
# cause: only-parts-are-jitted
generator = np.random.default_rng(0)


def add_noise(key, x):
    new = jax.random.fold_in(key, 1)
    return x + generator.normal(size=x.shape).astype("float32"), new
