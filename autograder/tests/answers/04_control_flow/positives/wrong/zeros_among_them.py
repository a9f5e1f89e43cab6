# fails: positives_padded positives_too_many
# says: returns the wrong shape
# cause: none
import functools


@functools.partial(jax.jit, static_argnums=1)
def positives(x, size):
    return jnp.where(x > 0, x, 0), (x > 0).sum()
