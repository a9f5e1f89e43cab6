# fails: positives_too_many
# says: returns
# cause: none
@jax.jit(static_argnames="size")
def positives(x, size):
    values, at = jnp.unique(jnp.maximum(x, 0), return_index=True, size=len(x) + 1, fill_value=0)
    at = jnp.sort(jnp.where(values > 0, at, len(x)))
    at = jnp.concatenate([at, jnp.full(size, len(x))])[:size]
    return x.at[at].get(mode="fill", fill_value=0.0), (x > 0).sum()
