# fails: positives_padded positives_too_many positives_one_trace_a_size
# says: raised RuntimeError
# cause: none
import functools


@functools.partial(jax.jit, static_argnums=1)
def positives(x, size):
    raise RuntimeError("later")
