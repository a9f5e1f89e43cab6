"""Calls that hand over the same values, spelled and typed so that JAX traces so many of them."""

import inspect

import jax
import jax.numpy as jnp
import numpy as np

from autograder.check._answer import RAISED, copied, data
from autograder.check._describe import describe
from autograder.check._errors import name_of, words_of
from autograder.check._failure import CheckFailure
from autograder.check._public import public
from autograder.check._scripts import counting
from autograder.check._traces import type_of


@public
def tracing_calls(answer, f, values, *, exactly, at_least_calls):
    """Check a list of calls that hand over the same values, by how many make `jax.jit(f)` trace.

        check.tracing_calls("calls", scaled, {"x": 3.0, "k": 2.0}, exactly=4, at_least_calls=6)

    Args:
      answer: the student's list, or its name; each entry is a pair of a tuple of positional
        arguments and a dict of keywords.
      f: the function, not jitted.
      values: for each parameter the number that every call gives it, or leaves it to its default.
      exactly: how many of the calls shall be traced.
      at_least_calls: how many entries the list needs.

    Raises:
      CheckFailure: too few calls, one that `f` cannot take or that gives another value, or another
        number of traces.
    """
    calls = [_call(answer, entry) for entry in _entries(answer, at_least_calls)]
    given = [_bound(answer, f, call) for call in calls]
    wrong = [i for i, one in enumerate(given) if not _same(one, values)]
    if wrong:
        shown = ", ".join(f"{name} = {value}" for name, value in values.items())
        scalars = all(np.shape(x) == () for one in given for x in one.values())
        different = {str([np.asarray(x).tolist() for x in one.values()]) for one in given}
        raise CheckFailure(
            f"`{answer.name}` has a call with other values than asked for.",
            [f"call {wrong[0] + 1}: {_shown(f, calls[wrong[0]])}", f"expected: {shown}"],
            misconception="keyed-on-values" if scalars and len(different) == exactly else None,
            next_step="keep the values; change how they are handed over, and their types.",
        )
    calls = copied(calls)  # in 32 bits, also what was made while 64-bit types were on
    counted, seen = counting(f)
    jitted, traced = jax.jit(counted), []
    for args, keywords in calls:
        before = len(seen)
        try:
            jitted(*args, **keywords)
        except RAISED as error:  # such as types that JAX promotes to none
            why = words_of(error, f.__name__) or name_of(error)
            raise _untakable(answer, f, (args, keywords), why) from None
        traced.append(len(seen) > before)
    if sum(traced) == exactly:
        return
    raise CheckFailure(
        f"`{answer.name}` does not make JAX trace {exactly} times.",
        [
            f"traced: {sum(traced)} of {len(calls)} calls",
            *(
                f"call {number}: {_shown(f, call, type_of)}{'   traced' if new else ''}"
                for number, (call, new) in enumerate(zip(calls, traced, strict=True), 1)
            ),
        ],
        next_step="a new spelling or a new type is traced, one seen before is not.",
    )


def _entries(answer, at_least):
    value = data(answer)
    is_list = isinstance(value, list | tuple)
    if not is_list or len(value) < at_least:
        raise CheckFailure(
            f"`{answer.name}` is not a list of at least {at_least} calls.",
            [f"found: {f'{len(value)} calls' if is_list else describe(value)}"],
            next_step='a list of pairs, such as `[((1.0,), {}), ((), {"x": 1.0}), ...]`.',
        )
    return list(value)


def _call(answer, entry):
    """An entry as (tuple of arguments, dict of keywords), refused where it is no such pair."""
    if isinstance(entry, list | tuple) and len(entry) == 2:
        args, keywords = entry
        if isinstance(args, list | tuple) and isinstance(keywords, dict):
            return tuple(args), dict(keywords)
    raise CheckFailure(
        f"`{answer.name}` has an entry that is no pair of a tuple and a dict.",
        [f"entry: {describe(entry)}"],
        next_step='the call `f(1.0, k=3.0)` is the pair `((1.0,), {"k": 3.0})`.',
    )


def _bound(answer, f, call):
    """What each parameter of `f` gets in a call, refused where `f` cannot take it."""
    args, keywords = call
    try:
        bound = inspect.signature(f).bind(*args, **keywords)
        odd = [x for x in bound.arguments.values() if not _is_number(x)]
        if odd:
            raise TypeError(f"not a number: {describe(odd[0])}")
    except TypeError as error:
        why = str(error)
    else:
        bound.apply_defaults()
        return dict(bound.arguments)
    raise _untakable(answer, f, call, why)


def _untakable(answer, f, call, why):
    """The failure of a call that `f` cannot take; `why` is one line."""
    return CheckFailure(
        f"`{answer.name}` has a call that the function cannot take.",
        [f"call: {_shown(f, call)}", f"text: {why}"],
        next_step="give numbers, or arrays of them, to the parameters that the function has.",
    )


def _is_number(x):
    """Whether JAX can compute with it: no key, no time, no object of a class of its own."""
    if not isinstance(x, jax.Array | np.ndarray | np.generic):
        return isinstance(x, int | float | complex)
    numbers = jnp.issubdtype(x.dtype, np.number) or jnp.issubdtype(x.dtype, np.bool_)
    return numbers and getattr(x.dtype, "kind", "") != "m"  # NumPy's times count as its integers


def _same(given, values):
    return all(np.shape(given[name]) == () and given[name] == values[name] for name in values)


def _shown(f, call, show=describe):
    """A call as it is written, its arguments shown by `show`."""
    args, keywords = call
    parts = [*map(show, args), *(f"{name}={show(x)}" for name, x in keywords.items())]
    return f"{f.__name__}({', '.join(parts)})"
