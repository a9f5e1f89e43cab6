"""Which type comes out? Types predicted as JAX prints them, arguments chosen for their types."""

import re

import jax
import jax.numpy as jnp
import numpy as np

from autograder.check._answer import data, each_call
from autograder.check._describe import describe
from autograder.check._failure import CheckFailure
from autograder.check._predictions import list_of, most_shown, raise_if_lengths_differ
from autograder.check._public import public
from autograder.check._traces import type_of, usable

_TYPE = re.compile(r"(?P<weak>~?)(?P<dtype>[a-z]+\d*)\[(?P<shape>\d*(,\d+)*)\]")
# A jaxpr abbreviates what `jax.typeof` writes in full; either will do.
_SHORT = {
    **{f"i{bits}": f"int{bits}" for bits in (4, 8, 16, 32, 64)},
    **{f"u{bits}": f"uint{bits}" for bits in (4, 8, 16, 32, 64)},
    **{f"f{bits}": f"float{bits}" for bits in (16, 32, 64)},
    **{f"c{bits}": f"complex{bits}" for bits in (64, 128)},
    "bf16": "bfloat16",
}
_DTYPES = {*_SHORT.values(), "bool"}
_64_BITS = {"int64", "uint64", "float64", "complex128"}
_PRINTED = type(jax.typeof(0))  # what `jax.typeof` returns
_EXAMPLE = '`["float32[3]", "~int32[]"]`'


@public
def predicted_types(answer, cases):
    """Check predicted types of results against those that JAX gives.

        check.predicted_types("predicted_types", [(given_half, jnp.ones(3, "int32")), (abs, 7)])

    Args:
      answer: the student's list of strings, or its name: for each case the type of its result as
        `jax.typeof` prints it, `~` before a weak one; the short names of a jaxpr will do too.
      cases: tuples of a function with one array as its result, and its arguments. Nothing is
        computed.

    Raises:
      CheckFailure: a type differs; the message does not tell which, nor what is right.
      ValueError: a function gives several results.
    """
    _raise_if_no_text(answer)
    entries = list_of(answer, str, "types", _EXAMPLE)
    raise_if_lengths_differ(answer, entries, cases, what="type", of="cases")
    predicted = [_type(answer, entry) for entry in entries]
    truth = [_split(_result_type(f, args)) for f, *args in cases]
    if predicted == truth:
        return
    held = sum(a == b for a, b in zip(predicted, truth, strict=True))
    raise CheckFailure(
        f"`{answer.name}` is not what JAX gives.",
        [f"predicted: {', '.join(map(_joined, predicted))}", f"{held} of {len(truth)} hold"],
        misconception=_belief(cases, predicted, truth),
        next_step="ask of each which dtypes meet and which of them are weak; then print"
        " `jax.typeof` of the results.",
    )


@public
def typed_arguments(answer, f, returns):
    """Check a list of arguments by the types of the results that a function gives for them.

        check.typed_arguments("arguments", lambda x: x + 1, ["int32[3]", "~float32[]"])

    Args:
      answer: the student's list, or its name; each entry is the one argument, or a tuple of them.
      f: a function with one array as its result.
      returns: for each entry the type of the result, as `jax.typeof` prints it.

    Raises:
      CheckFailure: another number of entries, an entry that `f` cannot take, or another type.
      ValueError: `f` gives several results.
    """
    value = data(answer)
    is_list = isinstance(value, list | tuple)
    if not is_list or len(value) != len(returns):
        raise CheckFailure(
            f"`{answer.name}` is not a list of {len(returns)} arguments.",
            [f"found: {f'{len(value)} arguments' if is_list else describe(value)}"],
            next_step="one argument for each type asked for, such as `[jnp.zeros(3), 2.0, ...]`.",
        )
    calls = each_call(value)
    for number, call in enumerate(calls, 1):
        usable(answer, f, number, call)
    found = [_split(_result_type(f, call)) for call in calls]
    wanted = [_split(text) for text in returns]
    if found == wanted:
        return
    rows = list(zip(calls, found, returns, wanted, strict=True))
    raise CheckFailure(
        f"`{answer.name}` does not give the types asked for.",
        [
            f"entry {number}: {', '.join(map(type_of, call))} gives {_joined(got)};"
            f" asked for: {text}"
            for number, (call, got, text, want) in enumerate(rows, 1)
            if got != want
        ],
        misconception=None
        if sorted(found) == sorted(wanted)
        else most_shown(_chosen(call, got, want) for call, got, _, want in rows if got != want),
        next_step="ask of each what the function's own numbers do to its argument's type.",
    )


def _result_type(f, args):
    """The type of a function's one result, as text."""
    program = jax.make_jaxpr(lambda *inner: f(*inner))(*args)
    if len(program.out_avals) != 1:
        raise ValueError(f"a case needs one result, and this function gives {program.out_avals}")
    return str(program.out_avals[0])


def _split(text):
    """(whether weak, dtype, shape) of a type as text, or None where it is none."""
    found = _TYPE.fullmatch(re.sub(r"\s", "", text))
    if found is None:
        return None
    dtype = _SHORT.get(found["dtype"], found["dtype"])
    return (found["weak"], dtype, found["shape"]) if dtype in _DTYPES else None


def _joined(parts):
    weak, dtype, shape = parts
    return f"{weak}{dtype}[{shape}]"


def _type(answer, entry):
    """A predicted type taken apart, refused where JAX prints none like it."""
    parts = _split(entry)
    if parts is not None:
        return parts
    raise CheckFailure(
        f"`{answer.name}` has an entry that is no type as JAX prints it.",
        [f"found: {describe(entry)}"],
        next_step=f"a dtype and a shape in brackets, empty ones for rank 0, as in {_EXAMPLE}.",
    )


def _raise_if_no_text(answer):
    """Refuse a list of what `jax.typeof` returns: it prints as the text that is asked for."""
    for entry in answer.value if type(answer.value) in (list, tuple) else ():
        if isinstance(entry, _PRINTED):
            raise CheckFailure(
                f"`{answer.name}` has an entry that is no text.",
                [f"found: an object printed as {entry}"],
                next_step=f"write it in quotes, as in {_EXAMPLE}.",
            )


def _belief(cases, said, true):
    """The misconception that most of the wrong types show, or None; order alone shows none."""
    if sorted(said) == sorted(true):
        return None
    rows = zip(cases, said, true, strict=True)
    return most_shown(_shown(args, a, b) for (_, *args), a, b in rows if a != b)


def _shown(args, said, true):
    """The misconception behind one wrongly predicted type, or None."""
    (_, dtype, shape), (_, right, true_shape) = said, true
    if shape != true_shape or (dtype != right and "bool" in (dtype, right)):
        return None
    if dtype == right:  # only the `~` differs
        numbers = all(isinstance(arg, bool | int | float | complex) for arg in args)
        return "python-scalar-as-array" if numbers else "promotion-by-width"
    if dtype in _64_BITS or _is_integer(dtype) != _is_integer(right):
        return "ints-are-harmless"
    wider = jnp.dtype(dtype).itemsize > jnp.dtype(right).itemsize
    return "promotion-by-width" if wider else None


def _chosen(call, found, wanted):
    """The misconception behind one argument whose result has only the wrong `~`, or None."""
    if found[1:] != wanted[1:]:
        return None
    if any(np.ndim(x) and _is_integer(jnp.result_type(x)) for x in call):
        return "ints-are-harmless"
    return "promotion-by-width" if any(map(np.ndim, call)) else "python-scalar-as-array"


def _is_integer(dtype):
    return not jnp.issubdtype(jnp.dtype(dtype), jnp.inexact)
