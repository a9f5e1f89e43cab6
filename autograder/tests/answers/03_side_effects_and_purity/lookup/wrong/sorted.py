# fails: lookup_values lookup_traces_once
# says: returns a wrong value
# cause: none
@jax.jit
def lookup(table, indices):
    return table[jnp.sort(indices)]
