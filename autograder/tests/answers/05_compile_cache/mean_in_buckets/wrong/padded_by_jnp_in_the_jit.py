# fails: mean_in_buckets_seven_programs
# says: compiled: 13 in 13 calls; expected: 7
# cause: none
@jax.jit
def mean_in_buckets(x):
    size = 1 << (len(x) - 1).bit_length()
    return jnp.pad(x, (0, size - len(x))).sum() / len(x)
