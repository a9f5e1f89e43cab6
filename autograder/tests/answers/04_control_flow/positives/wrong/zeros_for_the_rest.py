# fails: positives_padded positives_too_many positives_one_trace_a_size
# says: raised TypeError
# cause: traced-sizes
import functools


@functools.partial(jax.jit, static_argnums=1)
def positives(x, size):
    count = (x > 0).sum()
    places = jnp.nonzero(x > 0, size=size)[0]
    return jnp.concatenate([x[places], jnp.zeros(size - count)])[:size], count
