# fails: positives_padded positives_too_many positives_one_trace_a_size
# says: raised RecursionError
# cause: none
def positives(x, size):
    return positives(x, size)
