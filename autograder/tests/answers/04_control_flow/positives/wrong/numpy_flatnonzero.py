# fails: positives_padded positives_too_many positives_one_trace_a_size
# says: raised TracerArrayConversionError
# cause: numpy-inside-jit
import functools


@functools.partial(jax.jit, static_argnums=1)
def positives(x, size):
    places = np.flatnonzero(x > 0)[:size]
    return jnp.zeros(size).at[: len(places)].set(x[places]), (x > 0).sum()
