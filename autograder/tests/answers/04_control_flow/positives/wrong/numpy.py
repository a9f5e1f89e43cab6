# fails: positives_padded positives_too_many positives_one_trace_a_size
# says: raised TracerArrayConversionError
# cause: numpy-inside-jit
import functools


@functools.partial(jax.jit, static_argnums=1)
def positives(x, size):
    x = np.asarray(x)
    kept = x[x > 0][:size]
    return np.pad(kept, (0, size - len(kept))), np.int32((x > 0).sum())
