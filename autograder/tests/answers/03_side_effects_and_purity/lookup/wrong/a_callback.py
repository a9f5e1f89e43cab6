# fails: lookup_values lookup_captures_nothing
# says: returns a wrong value
# cause: none
@jax.jit
def lookup(table, indices):
    out = jax.ShapeDtypeStruct(indices.shape, table.dtype)
    return jax.pure_callback(lambda i: np.zeros(i.shape, "float32"), out, indices)
