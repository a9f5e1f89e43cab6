# fails: mean_in_buckets_values
# says: returns a wrong value
# cause: none
def padded(x):
    size = 1
    while size < len(x):
        size = 2 * size
    wide = np.zeros(size, "float32")
    wide[: len(x)] = x
    return wide



@jax.jit
def mean(x):
    return x.mean()


def mean_in_buckets(x):
    return mean(padded(x))
