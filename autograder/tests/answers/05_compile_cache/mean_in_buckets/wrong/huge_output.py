# fails: mean_in_buckets_values mean_in_buckets_seven_programs
# says: returns the wrong shape
# cause: none
def mean_in_buckets(x):
    return jnp.zeros((100, 100, 100), "float32")
