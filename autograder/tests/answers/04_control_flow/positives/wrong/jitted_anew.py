# fails: positives_one_trace_a_size
# says: is not traced as often
# cause: jit-made-anew
def positives(x, size):
    @jax.jit
    def padded(x):
        (places,) = jnp.nonzero(x > 0, size=size, fill_value=len(x))
        return x.at[places].get(mode="fill", fill_value=0.0), (x > 0).sum()

    return padded(x)
