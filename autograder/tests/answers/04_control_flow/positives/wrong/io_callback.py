# fails: positives_one_trace_a_size
# says: callback
# cause: none
import functools

from jax.experimental import io_callback


@functools.partial(jax.jit, static_argnums=1)
def positives(x, size):
    def on_the_host(x):
        x = np.asarray(x)
        kept = x[x > 0][:size]
        return np.pad(kept, (0, size - len(kept))), np.int32((x > 0).sum())

    types = jax.ShapeDtypeStruct((size,), "float32"), jax.ShapeDtypeStruct((), "int32")
    return io_callback(on_the_host, types, x)
