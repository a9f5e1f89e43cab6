# fails: positives_padded positives_too_many positives_one_trace_a_size
# says: raised ConcretizationTypeError
# cause: data-dependent-shape
import functools


@functools.partial(jax.jit, static_argnums=1)
def positives(x, size):
    places = jnp.where(x > 0)[0][:size]
    return jnp.zeros(size).at[: len(places)].set(x[places]), (x > 0).sum()
