# fails: mean_in_buckets_values mean_in_buckets_seven_programs
# says: raised RuntimeError
# cause: none
def mean_in_buckets(x):
    raise RuntimeError("later")
