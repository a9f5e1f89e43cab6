# fails: positives_padded
# says: returns a wrong value
# cause: none
import functools


@functools.partial(jax.jit, static_argnums=1)
def positives(x, size):
    (places,) = jnp.nonzero(x > 0, size=size)
    return x[places], (x > 0).sum()
