# fails: positives_padded positives_too_many positives_one_trace_a_size
# says: raised IndexError
# cause: traced-sizes
@jax.jit
def positives(x, size):
    order = jnp.argsort(x <= 0, stable=True)
    sorted_x = jnp.where(x[order] > 0, x[order], 0)
    return jnp.concatenate([sorted_x, jnp.zeros(9, x.dtype)])[:size], (x > 0).sum()
