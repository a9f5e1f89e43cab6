"""A student's answer: found by name, called with care, its errors turned into messages."""

import dataclasses
import sys
from typing import Any

import jax
import numpy as np

from autograder.check._describe import describe, kind_of
from autograder.check._errors import belief_behind, instead, line_of, name_of, words_of
from autograder.check._evidence import Lost, proved
from autograder.check._failure import CheckFailure, not_attempted
from autograder.check._misconceptions import BY_ID
from autograder.check._plain import weak_array

_MISSING = object()

_MEND = {  # what to do about an error, by whether the student's line is known
    True: "mend that line, run its cell, try again.",
    False: "read the text, mend the cell, run it, try again.",
}

# What a student's code may raise that a check turns into a message; sys.exit() among it.
RAISED = (Exception, SystemExit)


@dataclasses.dataclass(frozen=True)
class Answer:
    """An object a student wrote, and the name the exercise gave it.

    Attributes:
      name, value: these two.
      programs: what it has handed over as programs (`autograder.check._handed_over`).
    """

    name: str
    value: Any
    programs: dict = dataclasses.field(default_factory=dict, compare=False, repr=False)

    def call(self, *args, kind="", shown=None):
        """Call the answer with copies of some arguments, which it may therefore change.

        Args:
          *args: passed on.
          kind: how a hidden test may describe these arguments.
          shown: the arguments as a message shows them, where they are not `args`.

        Returns:
          What the student's function returned.

        Raises:
          CheckFailure: the function raised; a NotImplementedError counts as not attempted.
        """
        __tracebackhide__ = True
        return called(self, args, kind=kind, shown=shown)

    def run(self, call, args, *, kind="", shown=None):
        """Run something that calls the answer; errors become messages, as in `call`.

        Args:
          call: called without arguments.
          args: those of the student's function, for the message.
          kind, shown: as for `call`.
        """
        __tracebackhide__ = True
        try:
            return call()
        except CheckFailure:
            raise
        except NotImplementedError:
            failure = not_attempted(self.name, f"`{self.name}` still raises NotImplementedError")
        except RAISED as error:
            failure = self.raised(error, args, kind=kind, shown=shown)
        raise failure from None

    def something(self, result, args, *, kind="", shown=None):
        """Return the result of a call, refused where it is None: doing nothing is no answer.

        Args:
          result: what the call returned.
          args: its arguments.
          kind, shown: as for `call`.

        Raises:
          CheckFailure: the result is None.
        """
        if result is None:
            raise CheckFailure(
                f"`{self.name}` returns nothing.",
                [f"call: {shown or self.shown(args)}", "returned: None"],
                next_step="did you forget a `return`?",
                kind=kind or kind_of(args),
            )
        return result

    def shown(self, args):
        """A call as a message shows it."""
        return f"{self.name}({', '.join(map(describe, args))})"

    def raised(self, error, args, *, kind="", shown=None):
        """The failure to report when the student's code raised `error` for `args`."""
        where = line_of(error)
        text = words_of(error, self.name)
        belief = belief_behind(error)
        remedy = BY_ID[belief].remedy if belief else _MEND[bool(where)]
        return CheckFailure(
            f"`{self.name}` raised {name_of(error)}.",
            [
                f"call: {shown or self.shown(args)}",
                *([f"line: {where}"] if where else []),
                *([f"text: {text}"] if text else []),
            ],
            misconception=belief,
            next_step=instead(error, where) or remedy,
            kind=kind or kind_of(args),
        )


@proved
def called(answer, args, *, kind="", shown=None):
    """What the student's function returns; see `Answer.call`."""
    return answer.run(lambda: answer.value(*copied(args)), args, kind=kind, shown=shown)


def find(answer, frame):
    """Resolve what a check was given.

    Args:
      answer: an object, or the name of one as a string, looked up where the check was called.
      frame: the frame of that call.

    Returns:
      An `Answer`.

    Raises:
      CheckFailure: nothing has that name (not attempted).
    """
    if not isinstance(answer, str):
        return Answer(getattr(answer, "__name__", type(answer).__name__), answer)
    value = frame.f_locals.get(answer, frame.f_globals.get(answer, _MISSING))
    if value is _MISSING:
        raise not_attempted(answer, f"nothing is named `{answer}` here")
    if isinstance(value, Lost):
        raise value.failure
    return Answer(answer, value)


def function(answer):
    """Check that an answer can be called.

    Raises:
      CheckFailure: it is None (not attempted) or not callable.
    """
    if answer.value is None:
        raise not_attempted(answer.name, f"`{answer.name}` is None")
    if not callable(answer.value):
        raise CheckFailure(
            f"`{answer.name}` is not a function.",
            [f"found: {describe(answer.value)}"],
            next_step=f"bind `{answer.name}` to a function.",
        )


def data(answer):
    """Return an answer that is data.

    Raises:
      CheckFailure: it is still None or `...` (not attempted).
    """
    if answer.value is None or answer.value is ...:
        raise not_attempted(answer.name, f"`{answer.name}` is {answer.value}")
    return answer.value


def copied(args):
    """The same arguments in new lists, dicts and arrays: a call may change or donate its own.

    An array goes by way of NumPy, since copying it within JAX would run a program. One of weak type
    is itself handed over, since a copy would have a type of its own, but for one of 64 bits.
    """

    def copy(leaf):
        if isinstance(leaf, np.ndarray):
            return leaf.copy()
        if getattr(leaf, "weak_type", False):
            wide = leaf.dtype != jax.dtypes.canonicalize_dtype(leaf.dtype)  # from when x64 was on
            return weak_array(np.asarray(leaf)) if wide else leaf
        if isinstance(leaf, jax.Array) and isinstance(leaf.dtype, np.dtype):  # not a PRNG key
            spread = leaf.sharding if len(leaf.sharding.device_set) > 1 else None
            return jax.device_put(np.array(leaf), spread)
        return leaf

    return jax.tree.map(copy, args)


def each_call(calls):
    """A list of calls as argument tuples; an entry that is no tuple is the one argument."""
    return [call if isinstance(call, tuple) else (call,) for call in calls]


def caller(depth=2):
    """The frame that called the function which calls this."""
    return sys._getframe(depth)
