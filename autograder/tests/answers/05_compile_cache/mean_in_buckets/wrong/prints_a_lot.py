# fails: mean_in_buckets_values mean_in_buckets_seven_programs
# says: returns the wrong shape
# cause: none
def mean_in_buckets(x):
    for number in range(100):
        print("line", number, x)
    return jnp.ones(3, "float32")
