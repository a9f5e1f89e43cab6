# fails: lookup_values lookup_captures_nothing lookup_traces_once
# says: Not attempted
# cause: none
@jax.jit
def lookup(table, indices):
    return table[indices
