# fails: positives_padded positives_too_many positives_one_trace_a_size
# says: raised TracerBoolConversionError
# cause: branch-on-a-value
import functools


@functools.partial(jax.jit, static_argnums=1)
def positives(x, size):
    kept = [entry for entry in x if entry > 0]
    padded = (kept + [0.0] * size)[:size]
    return jnp.array(padded), len(kept)
