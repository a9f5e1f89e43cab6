# fails: positives_padded positives_too_many positives_one_trace_a_size
# says: is not a function
# cause: none
positives = "x[x > 0]"
