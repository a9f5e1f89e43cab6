# fails: lookup_captures_nothing
# says: not allowed: pure_callback
# cause: none
@jax.jit
def lookup(table, indices):
    like = jax.ShapeDtypeStruct(indices.shape, table.dtype)
    return jax.pure_callback(lambda t, i: np.asarray(t)[np.asarray(i)], like, table, indices)
