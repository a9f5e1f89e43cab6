# fails: mean_in_buckets_values mean_in_buckets_seven_programs
# says: returns a wrong value
# cause: none
@jax.jit
def mean(x):
    return x.mean()


def mean_in_buckets(x):
    return mean(x[: 1 << (len(x).bit_length() - 1)])
