# fails: lookup_values
# says: returns a wrong value
# cause: none
@jax.jit
def lookup(table, indices):
    return table[jnp.minimum(indices, len(squares) - 1)]
