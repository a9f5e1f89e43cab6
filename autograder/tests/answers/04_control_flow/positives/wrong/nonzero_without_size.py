# fails: positives_padded positives_too_many positives_one_trace_a_size
# says: raised ConcretizationTypeError
# cause: data-dependent-shape
import functools


@functools.partial(jax.jit, static_argnums=1)
def positives(x, size):
    (places,) = jnp.nonzero(x > 0)
    kept = x[places][:size]
    return jnp.pad(kept, (0, size - len(kept))), len(places)
