# fails: mean_in_buckets_values mean_in_buckets_seven_programs
# says: was still running after 0.5 seconds
# cause: none
def mean_in_buckets(x):
    size = 1
    while size < len(x):
        pass
    while True:
        pass
