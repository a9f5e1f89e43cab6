# fails: lookup_values lookup_captures_nothing
# says: returns a wrong value
# cause: none
@jax.jit
def lookup(table, indices):
    return (indices**2).astype("float32")
