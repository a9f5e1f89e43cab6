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
def total(x):
    return x.sum()


def mean_in_buckets(x):
    return total(padded(x))
