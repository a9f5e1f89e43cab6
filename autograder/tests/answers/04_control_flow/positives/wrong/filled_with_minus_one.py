# fails: positives_padded
# says: returns a wrong value
# cause: none
import functools


@functools.partial(jax.jit, static_argnums=1)
def positives(x, size):
    (places,) = jnp.nonzero(x > 0, size=size, fill_value=-1)
    return x.at[places].get(mode="fill", fill_value=0.0), (x > 0).sum()
