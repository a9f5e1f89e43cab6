# fails: lookup_values lookup_captures_nothing lookup_traces_once
# says: raised ValueError
# cause: arrays-as-static
@jax.jit(static_argnums=0)
def lookup(table, indices):
    return jnp.asarray(table)[indices]
