mean = jax.jit(jnp.nanmean)


def mean_in_buckets(x):
    size = 1 << (len(x) - 1).bit_length()
    return mean(np.pad(x, (0, size - len(x)), constant_values=np.nan))
