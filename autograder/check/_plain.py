"""Plain data as text: all that ever crosses from a student's process to the one that judges.

Arrays cross as dtype, shape and bytes; numbers, text and None as themselves; lists, tuples, dicts
and named tuples by their entries. What is none of these arrives as an `Opaque`, which equals
nothing. Nothing that is read here is unpickled, evaluated or imported.
"""

import base64
import dataclasses
import json
import math
from collections.abc import Mapping

import jax
import jax.numpy as jnp
import numpy as np

from autograder.check._describe import describe, is_key

MOST_BYTES = 64 << 20  # of one text
_DEEPEST = 40
_KEYS = ("threefry2x32", "rbg", "unsafe_rbg")
_MOST_WEAK = 1000  # elements of a weakly typed array; a larger one arrives with a type of its own


class Garbled(ValueError):
    """A text that is not what a `Packer` writes."""


@dataclasses.dataclass(frozen=True, eq=False)
class Opaque:
    """Stands for an object that does not cross, such as one of a student's own class.

    Attributes:
      text: how a message shows it.
    """

    text: str

    def __repr__(self):
        return self.text


class Packer:
    """Writes values as text."""

    def __init__(self):
        self._inside = []  # ids of the lists and dicts around what is being written

    def pack(self, value):
        """Return a value as one line of JSON.

        Raises:
          ValueError: it is larger than 64 MiB.
        """
        text = json.dumps(self.plain(value), separators=(",", ":"))
        if len(text) > MOST_BYTES:
            most = MOST_BYTES >> 20
            raise ValueError(f"{len(text) >> 20} MiB of data, of which at most {most} can be read")
        return text

    def plain(self, value, depth=0):
        """Return a value as what JSON has."""
        kind = type(value)
        if value is None or kind in (bool, int, str):
            return value
        if kind is float:
            return {"float": value.hex()}
        if kind is complex:
            return {"complex": [value.real.hex(), value.imag.hex()]}
        if value is ...:
            return {"ellipsis": True}
        if depth > _DEEPEST:
            return {"opaque": "a tree that is nested too deeply"}
        if isinstance(value, list | tuple | Mapping):
            if id(value) in self._inside:  # a list in itself
                return {"opaque": "..."}
            self._inside.append(id(value))
            try:
                return self._tree(value, kind, depth + 1)
            finally:
                self._inside.pop()
        if isinstance(value, jax.Array | np.ndarray | np.generic | jax.ShapeDtypeStruct):
            return self._array(value)
        literal = type(value).__module__.startswith("jax.") and hasattr(value, "dtype")
        if literal and not callable(value):
            return self._array(np.asarray(value, value.dtype))  # a literal or constant of a jaxpr
        return self.object(value)

    def object(self, value):
        """Return what stands for an object that is no plain data."""
        return {"opaque": describe(value)}

    def _tree(self, value, kind, depth):
        if isinstance(value, Mapping):
            pairs = [[self.plain(key, depth), self.plain(value[key], depth)] for key in value]
            return {"dict": pairs}
        if isinstance(value, list):
            return [self.plain(entry, depth) for entry in value]
        entries = [self.plain(entry, depth) for entry in value]
        if hasattr(kind, "_fields"):
            return {"named": kind.__name__, "fields": list(kind._fields), "entries": entries}
        return {"tuple": entries}

    def _array(self, value):
        if isinstance(value, jax.core.Tracer) or value.dtype is None:
            return self.object(value)
        weak = bool(getattr(value, "weak_type", False))
        if isinstance(value, jax.ShapeDtypeStruct):
            kinds = (f"key {name}" for name in _KEYS if is_key(value) and _key(name) == value.dtype)
            return {"type": next(kinds, str(value.dtype)), "shape": value.shape, "weak": weak}
        if is_key(value):
            data = self._array(np.asarray(jax.random.key_data(value)))
            return {"key": str(jax.random.key_impl(value)), "data": data}
        known = (np.ndarray, type(jnp.zeros(())))
        if value.dtype.hasobject or not (type(value) in known or isinstance(value, np.generic)):
            return self.object(value)  # a subclass may answer as it likes
        form = "jax" if isinstance(value, jax.Array) else "numpy"
        if isinstance(value, np.generic):
            form = "scalar"
        data = base64.b64encode(np.ascontiguousarray(value).tobytes()).decode()
        name = "bool" if value.dtype == bool else str(value.dtype)
        return {"array": form, "dtype": name, "shape": value.shape, "data": data, "weak": weak}


class Reader:
    """Reads what a `Packer` writes.

    Args:
      names: a namespace in which the classes of named tuples are found.
    """

    def __init__(self, names=()):
        self.names = dict(names) if not isinstance(names, dict) else names
        self.kinds = {
            "float": float.fromhex,
            "complex": lambda parts: complex(*map(float.fromhex, parts)),
            "ellipsis": lambda _: ...,
            "opaque": lambda text: Opaque(str(text)[:200]),
            "tuple": lambda entries: tuple(map(self.value, entries)),
            "dict": lambda pairs: {self.value(key): self.value(entry) for key, entry in pairs},
            "named": self._named,
            "type": _type,
            "key": lambda impl, data: jax.random.wrap_key_data(self.value(data), impl=impl),
            "array": _array,
        }

    def unpack(self, text):
        """Return the value that a text stands for.

        Raises:
          Garbled: the text is none that a `Packer` writes.
        """
        try:
            if len(text) > MOST_BYTES:
                raise Garbled(f"more than {MOST_BYTES >> 20} MiB")
            found = json.loads(text)
            if "\\ud" in text.lower():  # half of a character, which no message can be written with
                json.dumps(found, ensure_ascii=False).encode()
            return self.value(found)
        except Garbled:
            raise
        except Exception as error:  # whatever the text holds, it is the text that is at fault
            raise Garbled(f"{type(error).__name__}: {error}"[:200]) from None

    def value(self, plain):
        """Return the value that something of JSON's stands for."""
        if plain is None or isinstance(plain, bool | int | str):
            return plain
        if isinstance(plain, list):
            return list(map(self.value, plain))
        kind, *_ = plain
        first, *others = plain.values()
        return self.kinds[kind](first, *others)

    def _named(self, name, fields, entries):
        kind = self.names.get(name)
        if not (isinstance(kind, type) and issubclass(kind, tuple) and hasattr(kind, "_fields")):
            kind = type(name[:60], (_Named,), {"_fields": tuple(map(str, fields))})
        return kind(*map(self.value, entries))


class _Named(tuple):
    """Stands for a named tuple of a student's own class."""

    def __new__(cls, *entries):
        return super().__new__(cls, entries)


def _type(dtype, shape, weak):
    kind, _, name = dtype.partition(" ")
    dtype = _key(name) if kind == "key" else jnp.dtype(dtype)
    return jax.ShapeDtypeStruct(_shape(shape), dtype, weak_type=weak is True)


def _key(name):
    """The dtype of keys of one of JAX's implementations."""
    return jax.eval_shape(lambda: jax.random.key(0, impl=name)).dtype


def _array(form, dtype, shape, data, weak):
    dtype = jnp.dtype(str(dtype))
    if dtype.hasobject:
        raise Garbled(f"an array of {dtype}")
    found = np.frombuffer(base64.b64decode(data, validate=True), dtype).reshape(_shape(shape))
    if form == "scalar":
        return found[()]
    if form == "numpy":
        return found.copy()
    if weak is True and found.size <= _MOST_WEAK:
        return weak_array(found)
    return jax.device_put(found.copy())


def _shape(shape):
    if not all(type(size) is int and size >= 0 for size in shape) or math.prod(shape) > 1 << 31:
        raise Garbled(f"the shape {shape}"[:60])
    return tuple(shape)


def weak_array(found):
    """A weakly typed JAX array with the values of a NumPy array, in 32 bits unless x64 is on.

    JAX makes one of rank 0 from a Python number; a larger one is put together from these.
    """
    entries = [jnp.asarray(number) for number in found.ravel().tolist()]
    if not entries:
        return jnp.broadcast_to(jnp.asarray(found.dtype.type(0).item()), found.shape)
    return entries[0] if found.ndim == 0 else jnp.stack(entries).reshape(found.shape)
