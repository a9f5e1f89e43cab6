# fails: positives_padded positives_one_trace_a_size
# says: raised ValueError
# cause: none
@jax.jit(static_argnames="size")
def positives(x, size):
    # JAX refuses a `size` beyond the length of x.
    return jnp.compress(x > 0, x, size=size, fill_value=0), (x > 0).sum()
