"""How a message shows values: small ones in full, large ones by type, hidden ones by kind."""

import inspect
import re

import jax
import numpy as np


def describe(value, *, digits=None):
    """A value as a message shows it: small arrays in full, large ones by type.

    Args:
      value: anything.
      digits: to how many digits the floats of an array are rounded; None for all.

    Returns:
      One line of at most 60 characters.
    """
    if isinstance(value, jax.core.Tracer):
        return repr(value)
    if hasattr(value, "dtype") and hasattr(value, "shape"):
        value = _as_taken(value)
        kind = f"{value.dtype}[{','.join(map(str, value.shape))}]"
        if not hasattr(value, "tolist") or value.size > 4:
            return kind
        return f"{kind} {_rounded(value.tolist(), digits) if digits else value.tolist()}"
    if isinstance(value, list | tuple):
        entries = ("..." if entry is value else describe(entry) for entry in value[:4])
        named = isinstance(value, tuple) and hasattr(value, "_fields")
        if named:
            entries = map("{}={}".format, value._fields, entries)
        inside = ", ".join(entries) + (", ..." if len(value) > 4 else "")
        if named:
            return f"{type(value).__name__}({inside})"
        if isinstance(value, list):
            return f"[{inside}]"
        return f"({inside},)" if len(value) == 1 else f"({inside})"
    if type(value) is dict:
        items = list(value.items())
        inside = ", ".join(
            f"{key!r}: {'...' if entry is value else describe(entry)}" for key, entry in items[:4]
        )
        return f"{{{inside}{', ...' if len(items) > 4 else ''}}}"
    if inspect.isroutine(value) or isinstance(value, type):
        kind = {"PjitFunction": "jitted function"}.get(type(value).__name__, type(value).__name__)
        return f"the {kind} {getattr(value, '__name__', '')}".strip()
    if isinstance(value, set | frozenset) and value:
        return f"{{{', '.join(sorted(map(describe, value))[:4])}}}"  # its own order is chance
    try:
        text = re.sub(r" at 0x[0-9a-f]+", "", repr(value))  # and so is an address
    except Exception:  # a repr is the student's code too
        text = f"an object of class {type(value).__name__}"
    text = " ".join(text.split())
    return text if len(text) <= 60 else f"{text[:57]}..."


def _as_taken(value):
    """A JAX array of 64 bits, made while x64 was on, as a check takes it now that it is off."""
    if not isinstance(value, jax.Array) or is_key(value):
        return value
    narrow = jax.dtypes.canonicalize_dtype(value.dtype)
    return value if narrow == value.dtype else np.asarray(value, narrow)


def _rounded(entry, digits):
    if isinstance(entry, list):
        return f"[{', '.join(_rounded(one, digits) for one in entry)}]"
    return f"{entry:.{digits}g}" if isinstance(entry, float) else str(entry)


def kind_of(args):
    """What kind of arguments these are, without their values: for hidden tests."""
    parts = []
    for arg in args:
        shape = getattr(arg, "shape", None)
        if shape is None:
            parts.append("a function" if callable(arg) else f"a {type(arg).__name__}")
        elif is_key(arg):
            parts.append("a key" if shape == () else "an array of keys")
        elif 0 in shape:
            parts.append("an empty array")
        elif shape == ():
            parts.append("a scalar array")
        elif all(size == 1 for size in shape):
            parts.append("an array of size 1")
        else:
            parts.append(
                {1: "a vector", 2: "a matrix"}.get(len(shape), f"an array of rank {len(shape)}")
            )
    return ", ".join(parts)


def is_key(value):
    """Whether a value is a PRNG key, or an array of keys, as `jax.random.key` makes them."""
    return jax.dtypes.issubdtype(getattr(value, "dtype", None), jax.dtypes.prng_key)
