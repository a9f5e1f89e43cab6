# fails: positives_padded positives_too_many positives_one_trace_a_size
# says: raised
# cause: traced-sizes
@jax.jit
def positives(x, size):
    places = jnp.where(x > 0, jnp.cumsum(x > 0) - 1, size)
    return jnp.zeros(size, x.dtype).at[places].set(x, mode="drop"), (x > 0).sum()
