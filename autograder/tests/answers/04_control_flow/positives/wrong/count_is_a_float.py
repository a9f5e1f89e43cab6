# fails: positives_padded positives_too_many
# says: returns the wrong dtype
# cause: none
import functools


@functools.partial(jax.jit, static_argnums=1)
def positives(x, size):
    (places,) = jnp.nonzero(x > 0, size=size, fill_value=len(x))
    return x.at[places].get(mode="fill", fill_value=0.0), jnp.where(x > 0, 1.0, 0.0).sum()
