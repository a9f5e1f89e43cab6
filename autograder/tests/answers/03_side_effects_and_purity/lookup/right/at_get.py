@jax.jit
def lookup(table, indices):
    return table.at[indices].get()
