# fails: positives_too_many
# says: returns
# cause: none
@jax.jit(static_argnames="size")
def positives(x, size):
    (places,) = jnp.nonzero(x > 0, size=max(size, 16), fill_value=len(x))
    entries = x.at[places].get(mode="fill", fill_value=0.0)[:size]
    return entries, (places < len(x)).sum()
