"""What else happens? On which calls a function prints, and on which it appends."""

import jax
import numpy as np

from autograder.check._answer import Answer, each_call, function
from autograder.check._evidence import BESIDES, Outside, reported
from autograder.check._failure import CheckFailure
from autograder.check._printed import lines_printed
from autograder.check._public import public


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
    watched, wanted = appends or (None, [0] * len(calls))
    printed, appended = counted_effects(answer, calls, Outside(watched) if appends else None)
    if prints is not None and printed != list(prints):
        raise _wrong_counts(answer, "print", calls, printed, prints)
    if appended != list(wanted):
        raise _wrong_counts(answer, "append", calls, appended, wanted)
    if program_prints is not None:
        _raise_if_python_prints(answer, calls, program_prints)


@reported(BESIDES)
def counted_effects(answer, calls, watched):
    """(lines that each call prints, entries that each appends to a list), from empty caches.

    `watched` is an `Outside` with that list in it, or None.
    """
    watched = watched.value if watched is not None else []
    printed, appended = [], []
    jax.clear_caches()
    for call in calls:
        length = len(watched)
        printed.append(lines_printed(lambda call=call: answer.call(*call)))
        appended.append(len(watched) - length)
    return printed, appended


@reported(BESIDES)
def lines_of_program(answer, calls):
    """How many lines the program alone prints in each call.

    Under a jit around it a function is its program alone, from the second call of a type on.
    """
    whole = Answer(answer.name, jax.jit(lambda *args: answer.value(*args)))
    return [
        [lines_printed(lambda call=call: whole.call(*call)) for _ in range(2)][1] for call in calls
    ]


def _raise_if_python_prints(answer, calls, wanted):
    found = lines_of_program(answer, calls)
    for number, (call, got, want) in enumerate(zip(calls, found, wanted, strict=True), 1):
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
