# fails: positives_padded positives_too_many positives_one_trace_a_size
# says: raised ValueError
# cause: arrays-as-static
import functools


@functools.partial(jax.jit, static_argnums=(0, 1))
def positives(x, size):
    places = jnp.nonzero(x > 0, size=size, fill_value=len(x))[0]
    return x.at[places].get(mode="fill", fill_value=0), (x > 0).sum()
