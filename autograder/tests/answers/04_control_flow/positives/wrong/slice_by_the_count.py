# fails: positives_padded positives_too_many positives_one_trace_a_size
# says: raised IndexError
# cause: traced-sizes
import functools


@functools.partial(jax.jit, static_argnums=1)
def positives(x, size):
    count = (x > 0).sum()
    order = jnp.argsort(x <= 0, stable=True)
    return jnp.zeros(size).at[:count].set(x[order][:count]), count
