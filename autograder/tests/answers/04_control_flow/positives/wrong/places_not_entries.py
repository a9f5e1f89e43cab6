# fails: positives_padded positives_too_many
# says: returns the wrong dtype
# cause: none
import functools


@functools.partial(jax.jit, static_argnums=1)
def positives(x, size):
    return jnp.nonzero(x > 0, size=size, fill_value=0)[0], (x > 0).sum()
