# fails: lookup_values
# says: returns the wrong shape
# cause: none
@jax.jit
def lookup(table, indices):
    return table[indices.ravel()[0]]
