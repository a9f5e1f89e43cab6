# fails: lookup_values lookup_captures_nothing lookup_traces_once
# says: returns the wrong kind of thing
# cause: none
@jax.jit
def lookup(table, indices):
    table[indices]
