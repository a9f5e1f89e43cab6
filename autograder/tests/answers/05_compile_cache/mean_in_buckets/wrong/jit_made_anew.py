# fails: mean_in_buckets_seven_programs
# says: the first call, made once more
# cause: jit-made-anew
def padded(x):
    size = 1
    while size < len(x):
        size = 2 * size
    wide = np.zeros(size, "float32")
    wide[: len(x)] = x
    return wide



def mean_in_buckets(x):
    n = len(x)
    return jax.jit(lambda wide: wide.sum() / n)(padded(x))
