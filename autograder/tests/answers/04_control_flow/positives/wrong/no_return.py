# fails: positives_padded positives_too_many positives_one_trace_a_size
# says: returns the wrong kind of thing
# cause: none
import functools


@functools.partial(jax.jit, static_argnums=1)
def positives(x, size):
    jnp.nonzero(x > 0, size=size, fill_value=len(x))
