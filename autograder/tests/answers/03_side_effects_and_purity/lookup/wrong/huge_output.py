# fails: lookup_values
# says: returns the wrong shape
# cause: none
@jax.jit
def lookup(table, indices):
    return jnp.broadcast_to(table[indices][..., None], (*indices.shape, 1_000))
