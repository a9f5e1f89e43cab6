# fails: positives_one_trace_a_size
# says: is not jitted
# cause: numpy-inside-jit
def positives(x, size):
    x = np.asarray(x)
    kept = x[x > 0][:size]
    return np.pad(kept, (0, size - len(kept))), np.int32((x > 0).sum())
