@jax.jit
def masked_mean(x, mask):
    return (x * mask).sum() / mask.sum()


def mean_in_buckets(x):
    size = 2 ** int(np.ceil(np.log2(len(x))))
    missing = (0, size - len(x))
    return masked_mean(np.pad(x, missing), np.pad(np.ones(len(x), "float32"), missing))
