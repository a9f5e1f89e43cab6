# fails: lookup_captures_nothing lookup_traces_once
# says: cannot be traced: it raised TracerArrayConversionError
# cause: numpy-inside-jit
def lookup(table, indices):
    return jax.jit(lambda indices: jnp.asarray(np.asarray(table))[indices])(indices)
