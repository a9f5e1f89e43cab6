# fails: positives_one_trace_a_size
# says: is not jitted
# cause: only-parts-are-jitted
def positives(x, size):
    (places,) = jnp.nonzero(x > 0, size=size, fill_value=len(x))
    return x.at[places].get(mode="fill", fill_value=0.0), (x > 0).sum()
