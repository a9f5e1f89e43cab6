"""What else happens? Arguments changed in place, and traced values that escape."""

import jax
import numpy as np

from autograder.check._answer import RAISED, Answer, copied, describe, each_call, function, kind_of
from autograder.check._failure import CheckFailure
from autograder.check._misconceptions import BY_ID
from autograder.check._outside import holds_tracer, outside_of
from autograder.check._printed import lines_printed
from autograder.check._program import jaxpr_of
from autograder.check._public import public
from autograder.check._values import differs


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
    was = [_snapshot(arg) for arg in mine]
    answer.something(answer.call(*args, run=lambda: answer.value(*mine)), args)
    for position, (before, after) in enumerate(zip(args, mine, strict=True), 1):
        if not _same(was[position - 1], _snapshot(after)):
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
    outside = outside_of(answer.value)
    jitted = Answer(answer.name, jax.jit(lambda *inner: answer.value(*inner)))
    try:
        jax.clear_caches()  # so that Python runs now, whatever was traced before
        jaxpr_of(answer.value, *args)
        if holds_tracer(outside_of(answer.value)):
            raise _escaped(answer, args)
        jax.clear_caches()
        with jax.checking_leaks():  # finds every leak, but may look a minute for what holds it
            jitted.value(*copied(args))
    except CheckFailure:
        raise
    except RAISED as error:
        leaked = "Leaked" in str(error)
        raise (_escaped(answer, args) if leaked else answer.raised(error, args)) from None
    after = outside_of(answer.value)
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
def effects(answer, calls, *, prints=None, appends=None, program_prints=None):
    """Check on which of a list of calls a function prints, and on which it appends.

        check.effects("noisy", [1.0, 2.0, 3.0], prints=[1, 0, 0])

    The count does not depend on what was traced before: the caches are emptied first.

    Args:
      answer: the student's function, or its name.
      calls: the calls in order; each a tuple of arguments, or the one argument.
      prints: how many lines each call shall print, `jax.debug.print` included; None for any.
      appends: (a list, how many entries each call shall append to it); None for none to watch.
      program_prints: how many of the lines of each call, at least, the program shall print itself,
        as `jax.debug.print` does it and Python around a jitted function does not; None for any.

    Raises:
      CheckFailure: a call prints or appends another number of times, or not from the program.
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
    if program_prints is not None:
        _raise_if_python_prints(answer, calls, program_prints)


def _raise_if_python_prints(answer, calls, wanted):
    """Under a jit around it a function is its program alone, from the second call of a type on."""
    whole = Answer(answer.name, jax.jit(lambda *args: answer.value(*args)))
    for number, (call, want) in enumerate(zip(calls, wanted, strict=True), 1):
        _, got = (lines_printed(lambda call=call: whole.call(*call)) for _ in range(2))
        if got < want:
            raise CheckFailure(
                f"`{answer.name}` prints around its program what the program should print.",
                [
                    f"call {number}: {answer.shown(call)}",
                    f"its program writes {_lines(got)}; expected: {_lines(want)}",
                    "its line at every call is printed by Python, around the jitted function",
                ],
                next_step="print it in the program, with `jax.debug.print`.",
                kind=f"{len(calls)} calls",
            )


def _wrong_counts(answer, verb, calls, found, wanted):
    missing = any(got < want for got, want in zip(found, wanted, strict=True))
    at_traces_only = missing and len(set(found)) > 1  # some calls have fewer than others
    does = _writes if verb == "print" else _appends
    return CheckFailure(
        f"`{answer.name}` does not {verb} on the calls it should.",
        [
            f"call {i}: {answer.shown(call)} {does(got)}; expected: {want}"
            for i, (call, got, want) in enumerate(zip(calls, found, wanted, strict=True), 1)
        ],
        misconception="side-effects-run-every-call" if at_traces_only else None,
        next_step=_step_for_counts(calls, found, wanted),
        kind=f"{len(calls)} calls",
    )


def _step_for_counts(calls, found, wanted):
    if len(set(found)) == 1 < len(set(wanted)):
        return "a line that is to come only at the first call of a type must be a Python effect."
    surplus = [call for call, got, want in zip(calls, found, wanted, strict=True) if got > want]
    if surplus and all(any(np.ndim(x) > 1 for x in jax.tree.leaves(call)) for call in surplus):
        return "a matrix takes several lines to print: print a fixed text, or its shape."
    return "ask of each call whether Python runs: only then does a Python effect happen."


def _writes(count):
    return f"writes {_lines(count)}"


def _appends(count):
    return f"appends {count} {'entry' if count == 1 else 'entries'}"


def _lines(count):
    return f"{count} {'line' if count == 1 else 'lines'}"


def _escaped(answer, args):
    return CheckFailure(
        f"`{answer.name}` keeps a traced value outside itself.",
        [f"call: {answer.shown(args)}", "under jit: a tracer is still reachable after the call"],
        misconception="leaked-tracer",
        next_step=BY_ID["leaked-tracer"].remedy,
        kind=kind_of(args),
    )


def _snapshot(tree):
    """Its structure and leaves; a JAX array cannot change, it can only be another one."""
    leaves, structure = jax.tree.flatten(tree)
    return structure, [
        leaf if isinstance(leaf, jax.Array) else np.asarray(leaf).tolist() for leaf in leaves
    ]


def _same(one, two):
    if one[0] != two[0]:
        return False
    pairs = zip(one[1], two[1], strict=True)
    return all(
        a is b if isinstance(a, jax.Array) else type(a) is type(b) and a == b for a, b in pairs
    )


def _exact(result):
    return jax.tree.map(np.asarray, result)


def _dtype(result):
    return next(
        (leaf.dtype for leaf in jax.tree.leaves(result) if hasattr(leaf, "dtype")), np.float32
    )
