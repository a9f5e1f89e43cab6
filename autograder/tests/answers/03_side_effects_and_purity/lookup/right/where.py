@jax.jit
def lookup(table, indices):
    hit = indices[..., None] == jnp.arange(len(table))
    return jnp.sum(jnp.where(hit, table, 0), axis=-1)
