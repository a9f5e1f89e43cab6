# fails: lookup_captures_nothing lookup_traces_once
# says: cannot be traced: it raised TracerArrayConversionError
# cause: numpy-inside-jit
def lookup(table, indices):
    return np.asarray(table)[np.asarray(indices)]
