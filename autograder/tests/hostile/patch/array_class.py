# tries: return arrays of classes that answer as they like
# earns: nothing
# on: traced
class Lying(np.ndarray):
    __eq__ = __le__ = lambda self, other: True
    __sub__ = __rsub__ = lambda self, other: np.zeros(())
    __array__ = lambda self, *args, **kwargs: np.full((), 6, np.float32)


class Duck:
    shape, dtype, ndim, size, weak_type = (), np.dtype("float32"), 0, 1, False
    __array__ = lambda self, *args, **kwargs: np.full((), 6, np.float32)
    __jax_array__ = lambda self: jnp.float32(6)
    __array_priority__ = 1e9


def double(x):
    return Duck() if getattr(x, "ndim", 0) else np.zeros((), np.float32).view(Lying)
