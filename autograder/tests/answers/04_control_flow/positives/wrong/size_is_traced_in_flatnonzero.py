# fails: positives_padded positives_too_many positives_one_trace_a_size
# says: raised ConcretizationTypeError
# cause: traced-sizes
@jax.jit
def positives(x, size):
    places = jnp.flatnonzero(x > 0, size=size, fill_value=len(x))
    return x.at[places].get(mode="fill", fill_value=0.0), (x > 0).sum()
