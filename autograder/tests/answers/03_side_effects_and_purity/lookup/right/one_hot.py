@jax.jit
def lookup(table, indices):
    return jax.nn.one_hot(indices, len(table), dtype=table.dtype) @ table
