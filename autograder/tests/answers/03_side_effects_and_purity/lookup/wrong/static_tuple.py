# fails: lookup_captures_nothing lookup_traces_once
# says: cannot be traced: it raised ConcretizationTypeError
# cause: branch-on-a-value
# belief: static-cures-all
@jax.jit(static_argnums=0)
def picked(table, indices):
    return jnp.asarray(table, "float32")[indices]


def lookup(table, indices):
    return picked(tuple(table.tolist()), indices)
