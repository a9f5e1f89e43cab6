# fails: mean_in_buckets_values mean_in_buckets_seven_programs
# says: Not attempted
# cause: none
def mean_in_buckets(x):
    return jnp.mean(x
