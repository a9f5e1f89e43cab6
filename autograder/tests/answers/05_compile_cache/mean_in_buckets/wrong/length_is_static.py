# fails: mean_in_buckets_seven_programs
# says: compiled: 13 in 13 calls; expected: 7
# cause: none
# belief: static-cures-all
def padded(x):
    size = 1
    while size < len(x):
        size = 2 * size
    wide = np.zeros(size, "float32")
    wide[: len(x)] = x
    return wide



@functools.partial(jax.jit, static_argnums=1)
def mean(x, n):
    return x.sum() / n


def mean_in_buckets(x):
    return mean(padded(x), len(x))
