# fails: lookup_values
# says: returns the wrong dtype
# cause: none
@jax.jit
def lookup(table, indices):
    return table.astype(int)[indices]
