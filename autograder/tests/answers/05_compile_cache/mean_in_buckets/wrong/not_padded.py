# fails: mean_in_buckets_seven_programs
# says: compiled: 13 in 13 calls; expected: 7
# cause: none
@jax.jit
def masked(x, n):
    return jnp.where(jnp.arange(len(x)) < n, x, 0).sum() / n


def mean_in_buckets(x):
    return masked(x, len(x))
