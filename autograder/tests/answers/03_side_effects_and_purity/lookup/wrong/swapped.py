# fails: lookup_values lookup_captures_nothing lookup_traces_once
# says: raised TypeError
# cause: none
@jax.jit
def lookup(table, indices):
    return indices[table]
