# fails: mean_in_buckets_seven_programs
# says: programs: 
# cause: only-parts-are-jitted
@jax.jit
def mean(x, n):
    return x.sum() / n


def mean_in_buckets(x):
    size = 1 << (len(x) - 1).bit_length()
    return mean(jnp.concatenate([x, jnp.zeros(size - len(x), "float32")]), len(x))
