# fails: lookup_values lookup_captures_nothing lookup_traces_once
# says: raised TracerArrayConversionError
# cause: numpy-inside-jit
@jax.jit
def lookup(table, indices):
    return np.take(np.asarray(table), indices)
