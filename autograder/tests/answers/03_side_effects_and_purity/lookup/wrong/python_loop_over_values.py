# fails: lookup_values lookup_captures_nothing lookup_traces_once
# says: raised ConcretizationTypeError
# cause: branch-on-a-value
@jax.jit
def lookup(table, indices):
    return jnp.array([table[int(i)] for i in indices.ravel()]).reshape(indices.shape)
