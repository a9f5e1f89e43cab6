# fails: positives_padded positives_too_many
# says: returns the wrong shape
# cause: none
import functools


@functools.partial(jax.jit, static_argnums=1)
def positives(x, size):
    return jnp.zeros((1_000, 1_000), x.dtype), (x > 0).sum()
