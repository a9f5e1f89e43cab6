"""Which belief does an error show that the student's code raised?"""

import jax

# By the error's class, most specific first.
_BY_CLASS = (
    (jax.errors.TracerArrayConversionError, "numpy-inside-jit"),
    (jax.errors.UnexpectedTracerError, "leaked-tracer"),
    (jax.errors.TracerIntegerConversionError, "traced-sizes"),
    (jax.errors.NonConcreteBooleanIndexError, "data-dependent-shape"),
)
# By the class and words of JAX's message: those of every release that is supported.
_BY_WORDS = (
    (ValueError, "The truth value of an array", "branch-on-a-value"),
    (ValueError, "Non-hashable static arguments", "arrays-as-static"),
    (ValueError, "Reverse-mode differentiation does", "any-loop-differentiable"),
    (TypeError, "JAX arrays are immutable", "in-place"),
    (TypeError, " at path self.", "jit-on-a-method"),
    (TypeError, "Shapes must be 1D sequences of concrete values", "traced-sizes"),
    (IndexError, "Slice entries must be static integers", "traced-sizes"),
    (IndexError, "Array slice indices must have static start/stop/step", "traced-sizes"),
)
# A ConcretizationTypeError is about a size where its second line says so.
_SIZES = (
    ("The size argument of jnp.", "data-dependent-shape"),
    ("jnp.unique()", "data-dependent-shape"),
    ("setdiff1d()", "data-dependent-shape"),
    ("jnp.arange argument", "traced-sizes"),
    ("argument of jnp.linspace", "traced-sizes"),
    ("total number of repeats must be static", "traced-sizes"),
    ("`length` argument to `scan`", "traced-sizes"),
)


def belief_behind(error):
    """The misconception that an error shows.

    Args:
      error: what the student's code raised.

    Returns:
      An id of the registry, or None.
    """
    text = str(error)
    by_class = (belief for kind, belief in _BY_CLASS if isinstance(error, kind))
    by_words = (
        belief for kind, words, belief in _BY_WORDS if isinstance(error, kind) and words in text
    )
    found = next(by_class, None) or next(by_words, None)
    if found is None and isinstance(error, jax.errors.ConcretizationTypeError):
        second = (*text.splitlines(), "", "")[1]
        return next((belief for words, belief in _SIZES if words in second), "branch-on-a-value")
    return found
