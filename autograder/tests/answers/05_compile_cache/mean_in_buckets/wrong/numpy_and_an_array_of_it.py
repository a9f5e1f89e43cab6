# fails: mean_in_buckets_seven_programs
# says: programs: none
# cause: none
# belief: numpy-inside-jit
def mean_in_buckets(x):
    return jnp.float32(np.mean(x))
