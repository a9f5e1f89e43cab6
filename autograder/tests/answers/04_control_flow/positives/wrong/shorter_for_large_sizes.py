# fails: positives_padded
# says: returns the wrong shape
# cause: none
import functools


@functools.partial(jax.jit, static_argnums=1)
def positives(x, size):
    order = jnp.argsort(x <= 0, stable=True)[:size]
    return jnp.maximum(x[order], 0), (x > 0).sum()
