# fails: lookup_values
# says: raised OverflowError
# cause: none
@jax.jit
def lookup(table, indices):
    return table[indices.astype("int16")]
