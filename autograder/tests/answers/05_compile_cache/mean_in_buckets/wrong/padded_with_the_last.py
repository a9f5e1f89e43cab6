# fails: mean_in_buckets_values
# says: returns a wrong value
# cause: none
@jax.jit
def mean(x):
    return x.mean()


def mean_in_buckets(x):
    size = 1 << (len(x) - 1).bit_length()
    return mean(np.pad(x, (0, size - len(x)), mode="edge"))
