# fails: positives_padded positives_too_many positives_one_trace_a_size
# says: raised TypeError
# cause: in-place
import functools


@functools.partial(jax.jit, static_argnums=1)
def positives(x, size):
    kept = jnp.zeros(size, x.dtype)
    kept[jnp.where(x > 0, jnp.cumsum(x > 0) - 1, size)] = x
    return kept, (x > 0).sum()
