# fails: positives_padded positives_too_many positives_one_trace_a_size
# says: raised NonConcreteBooleanIndexError
# cause: data-dependent-shape
import functools


@functools.partial(jax.jit, static_argnums=1)
def positives(x, size):
    kept = x[x > 0][:size]
    return jnp.pad(kept, (0, size - len(kept))), len(kept)
