# fails: mean_in_buckets_seven_programs
# says: programs: none
# cause: numpy-inside-jit
def mean_in_buckets(x):
    return np.mean(x, dtype="float32")
