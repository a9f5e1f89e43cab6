# fails: mean_in_buckets_values mean_in_buckets_seven_programs
# says: returns the wrong kind of thing
# cause: none
def mean_in_buckets(x):
    jnp.mean(x)
