# fails: mean_in_buckets_values mean_in_buckets_seven_programs
# says: raised RecursionError
# cause: none
def mean_in_buckets(x):
    return mean_in_buckets(x)
