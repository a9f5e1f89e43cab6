"""What else happens? Arguments changed in place, and traced values that escape."""

import collections
import inspect

import jax
import numpy as np

from autograder.check._answer import RAISED, Answer, copied, describe, each_call, function, kind_of
from autograder.check._failure import CheckFailure
from autograder.check._misconceptions import BY_ID
from autograder.check._printed import lines_printed
from autograder.check._program import jaxpr_of
from autograder.check._public import public
from autograder.check._values import differs

_TRACER = object()  # stands for a tracer in a state


@public
def leaves_alone(answer, *args):
    """Check that a call changes none of its arguments.

        check.leaves_alone("log2_with_log", 8.0, [])

    Args:
      answer: the student's function, or its name.
      *args: arguments of the call; lists and dicts among them are compared before and after.

    Raises:
      CheckFailure: an argument is another after the call.
    """
    function(answer)
    mine = copied(args)
    answer.something(answer.call(*args, run=lambda: answer.value(*mine)), args)
    for position, (before, after) in enumerate(zip(args, mine, strict=True), 1):
        if _snapshot(before) != _snapshot(after):
            raise CheckFailure(
                f"`{answer.name}` changes its argument number {position}.",
                [f"before: {describe(before)}", f"after: {describe(after)}"],
                misconception="mutates-argument",
                next_step=BY_ID["mutates-argument"].remedy,
                kind=kind_of(args),
            )


@public
def pure_under_jit(answer, *args):
    """Check that a function gives the same result under `jax.jit`, and that nothing traced escapes.

        check.pure_under_jit("log2_with_log", 8.0, [])

    It is jitted and called three times: by then a side effect has been left out twice.

    Args:
      answer: the student's function, or its name.
      *args: arguments of the call.

    Raises:
      CheckFailure: a traced value was kept outside the function, or the results differ.
    """
    function(answer)
    plain = answer.something(answer.call(*args), args)
    outside = _outside(answer.value)
    jitted = Answer(answer.name, jax.jit(lambda *inner: answer.value(*inner)))
    try:
        jax.clear_caches()  # so that Python runs now, whatever was traced before
        jaxpr_of(answer.value, *args)
        if _holds_tracer(_outside(answer.value)):
            raise _escaped(answer, args)
        jax.clear_caches()
        with jax.checking_leaks():  # finds every leak, but may look a minute for what holds it
            jitted.value(*copied(args))
    except CheckFailure:
        raise
    except RAISED as error:
        leaked = "Leaked" in str(error)
        raise (_escaped(answer, args) if leaked else answer.raised(error, args)) from None
    after = _outside(answer.value)
    changed = [name for name in after if after[name] != outside.get(name)]
    if changed:
        raise CheckFailure(
            f"`{answer.name}` changes `{changed[0]}`, which is outside it.",
            [f"call: {answer.shown(args)}"],
            misconception="side-effects-run-every-call",
            next_step=BY_ID["side-effects-run-every-call"].remedy,
            kind=kind_of(args),
        )
    results = [jitted.call(*args) for _ in range(2)]
    for got in results:
        problem = differs(got, _exact(plain), _dtype(plain))
        if problem is not None:
            raise CheckFailure(
                f"`{answer.name}` gives another result under jit.",
                problem[1],
                misconception="side-effects-run-every-call",
                next_step=BY_ID["side-effects-run-every-call"].remedy,
                kind=kind_of(args),
            )


@public
def effects(answer, calls, *, prints=None, appends=None):
    """Check on which of a list of calls a function prints, and on which it appends.

        check.effects("noisy", [1.0, 2.0, 3.0], prints=[1, 0, 0])

    The count does not depend on what was traced before: the caches are emptied first.

    Args:
      answer: the student's function, or its name.
      calls: the calls in order; each a tuple of arguments, or the one argument.
      prints: how many lines each call shall print, `jax.debug.print` included; None for any.
      appends: (a list, how many entries each call shall append to it); None for none to watch.

    Raises:
      CheckFailure: a call prints or appends another number of times.
    """
    function(answer)
    calls = each_call(calls)
    watched, wanted = appends or ([], [0] * len(calls))
    printed, appended = [], []
    jax.clear_caches()
    for call in calls:
        length = len(watched)
        printed.append(lines_printed(lambda call=call: answer.call(*call)))
        appended.append(len(watched) - length)
    if prints is not None and printed != list(prints):
        raise _wrong_counts(answer, "print", calls, printed, prints)
    if appended != list(wanted):
        raise _wrong_counts(answer, "append", calls, appended, wanted)


def _wrong_counts(answer, verb, calls, found, wanted):
    missing = any(got < want for got, want in zip(found, wanted, strict=True))
    at_traces_only = missing and len(set(found)) > 1  # some calls have fewer than others
    return CheckFailure(
        f"`{answer.name}` does not {verb} on the calls it should.",
        [
            f"call {i}: {answer.shown(call)} {verb}s {got} times; expected: {want}"
            for i, (call, got, want) in enumerate(zip(calls, found, wanted, strict=True), 1)
        ],
        misconception="side-effects-run-every-call" if at_traces_only else None,
        next_step="ask of each call whether Python runs: only then does a Python effect happen.",
        kind=f"{len(calls)} calls",
    )


def _escaped(answer, args):
    return CheckFailure(
        f"`{answer.name}` keeps a traced value outside itself.",
        [f"call: {answer.shown(args)}", "under jit: a tracer is still reachable after the call"],
        misconception="leaked-tracer",
        next_step=BY_ID["leaked-tracer"].remedy,
        kind=kind_of(args),
    )


def _snapshot(tree):
    leaves, structure = jax.tree.flatten(tree)
    return structure, [np.asarray(leaf).tolist() for leaf in leaves]


def _outside(f, seen=()):
    """State of what a function's code names but does not make, through helpers and containers."""
    f = inspect.unwrap(f)
    names, codes = {}, [getattr(f, "__code__", None)]
    for code in filter(None, codes):
        codes += [constant for constant in code.co_consts if inspect.iscode(constant)]
        found = {name: f.__globals__[name] for name in code.co_names if name in f.__globals__}
        names.update(found)
    for name, cell in zip(*_closure(f), strict=True):
        names[name] = cell.cell_contents
    home = getattr(f, "__globals__", {}).get("__name__")
    return {name: _state(value, home, (*seen, id(f))) for name, value in names.items()}


def _closure(f):
    code = getattr(f, "__code__", None)
    return (code.co_freevars, f.__closure__ or ()) if code is not None else ((), ())


def _state(value, home, seen):
    """What would differ if a value were changed; `home` is the student's module."""
    if isinstance(value, bool | int | float | str):
        return value
    if isinstance(value, jax.core.Tracer):
        return _TRACER
    if id(value) in seen:
        return None
    seen = (*seen, id(value))
    if isinstance(value, dict):
        return {key: _entry(entry, home, seen) for key, entry in value.items()}
    if isinstance(value, list | tuple | set | collections.deque):
        return [_entry(entry, home, seen) for entry in value]
    if inspect.isfunction(inspect.unwrap(value)) if callable(value) else False:
        return _outside(value, seen) if _module(value) == home else None
    if _module(value if isinstance(value, type) else type(value)) == home:
        inside = {k: v for k, v in getattr(value, "__dict__", {}).items() if k[:2] != "__"}
        return _state(inside, home, seen)
    return None


def _holds_tracer(state):
    """Whether what `_outside` returned has a tracer in it."""
    inside = state.values() if isinstance(state, dict) else state
    return state is _TRACER or (
        isinstance(state, dict | list | tuple) and any(map(_holds_tracer, inside))
    )


def _entry(value, home, seen):
    return (id(value), _state(value, home, seen))


def _module(value):
    return getattr(inspect.unwrap(value), "__module__", None)


def _exact(result):
    return jax.tree.map(np.asarray, result)


def _dtype(result):
    return next(
        (leaf.dtype for leaf in jax.tree.leaves(result) if hasattr(leaf, "dtype")), np.float32
    )
