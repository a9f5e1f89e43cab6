"""Lines that a call prints: counted, and a predicted count compared with them."""

import contextlib
import dataclasses
import io
import numbers

import jax
import numpy as np

from autograder.check._answer import each_call
from autograder.check._events import recorded
from autograder.check._predictions import list_of, raise_if_counts_differ
from autograder.check._program import jaxpr_of
from autograder.check._public import public


def lines_printed(run):
    """How many lines are printed while something runs.

    Args:
      run: called without arguments.

    Returns:
      The number of lines on stdout, those of `jax.debug.print` among them.
    """
    with contextlib.redirect_stdout(io.StringIO()) as text:
        run()
        jax.effects_barrier()  # a debug print happens when the program runs, not before
    return len(text.getvalue().splitlines())


@public
def predicted_prints(answer, scenarios):
    """Check predicted numbers of printed lines by making the calls.

        check.predicted_prints("printed_lines", [(says, [a, a, b]), (shows, [a, a, b])])

    Args:
      answer: the student's list of whole numbers, or its name.
      scenarios: a list of (function, list of calls). Each function is jitted anew, so that JAX has
        not seen it; a call is a tuple of arguments, or the one argument. The number is that of all
        lines that the calls print together.

    Raises:
      CheckFailure: a number differs; the message does not tell which, nor what is right.
    """
    predicted = list_of(answer, numbers.Integral)
    truth, calls = zip(*[_counted(f, each_call(calls)) for f, calls in scenarios], strict=True)
    believed = [(belief, [_lines(c, *when) for c in calls]) for belief, *when in _BELIEFS]
    raise_if_counts_differ(
        answer,
        predicted,
        list(truth),
        believed,
        of="functions",
        next_step="call `jax.clear_caches()`, jit the function, make its calls, and count the"
        " lines.",
    )


@dataclasses.dataclass(frozen=True)
class _Call:
    """What one call of a jitted function printed.

    Attributes:
      traced: whether JAX traced the function in it.
      python: lines that Python prints when it runs the body for these arguments.
      program: lines that the program prints when it runs.
      new: whether no call before it had the same values.
    """

    traced: bool
    python: int
    program: int
    new: bool


def _counted(f, calls):
    """(lines that a list of calls prints in all, a `_Call` for each)."""
    jax.clear_caches()
    jitted, seen, counts, found = jax.jit(lambda *args: f(*args)), set(), [], []
    for call in calls:
        with recorded() as log:
            printed = lines_printed(lambda call=call: jitted(*call))
        counts.append((printed, bool(log.traced)))
    for call, (printed, traced) in zip(calls, counts, strict=True):
        body = lines_printed(lambda call=call: jaxpr_of(f, *call))
        values = str([(jax.typeof(x), np.asarray(x).tobytes()) for x in call])
        found.append(_Call(traced, body, printed - body if traced else printed, values not in seen))
        seen.add(values)
    return sum(printed for printed, _ in counts), found


def _lines(calls, runs, shows):
    """Lines in all, where `runs` says of a call that Python runs and `shows` that the program does.

    Both take the call's position and the `_Call`.
    """
    return sum(
        call.python * runs(i, call) + call.program * shows(i, call) for i, call in enumerate(calls)
    )


def _always(i, call):
    return True


# In which calls each misconception has Python run, and prints of the program happen.
_BELIEFS = (
    ("side-effects-run-every-call", _always, _always),
    ("traced-once-for-all", lambda i, call: i == 0, _always),
    ("keyed-on-values", lambda i, call: call.new, _always),
    ("debug-print-is-print", lambda i, call: call.traced, lambda i, call: call.traced),
)
