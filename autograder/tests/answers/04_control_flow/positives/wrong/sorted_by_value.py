# fails: positives_padded positives_too_many
# says: returns a wrong value
# cause: none
import functools


@functools.partial(jax.jit, static_argnums=1)
def positives(x, size):
    descending = -jnp.sort(-jnp.maximum(x, 0))
    return jnp.concatenate([descending, jnp.zeros(size, x.dtype)])[:size], (x > 0).sum()
