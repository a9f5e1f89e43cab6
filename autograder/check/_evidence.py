"""What a check needs to know of a student's object, gathered where the object is.

In a notebook that is here. In grading the test cells run in another process, the examiner, where a
student's name is bound to a `Remote`; there the same function runs beside the object, in the
candidate (`autograder.check._agent`), and what it found crosses as plain data. The judgement is
always made here.
"""

import base64
import contextlib
import dataclasses
import functools
import marshal
import types

import jax

from autograder.check._describe import kind_of
from autograder.check._failure import CheckFailure, not_attempted
from autograder.check._failure_fields import failure_from
from autograder.check._plain import Garbled, Opaque, Packer, Reader

GATHERERS = {}
asked = []  # since it was emptied: for each piece of evidence (gatherer, why it is only reported)
signs = []  # since it was emptied: sentences about answers that no honest process gives

# Why some evidence can only be reported.
RUNS = "how often Python runs, only its own process knows"
HANDED_OVER = "no program is handed over that shows whether JAX is given one"
PROGRAM = "it is read in a jaxpr, and the program that is handed over does not show it"
COMPILED = "what is compiled does not cross: the process that compiled it tells of it"
BESIDES = "what a function does besides returning is seen in its own process only"
CAUSE = "it is asked for the cause of a failure only"


def proved(gather):
    """Mark a function `(answer: Answer, *args, **kwargs) -> plain data` as one that gathers.

    What it returns is itself what is judged, such as a computed value: a student's process could
    forge it only by computing it. It may raise `CheckFailure`, which crosses too. Its arguments and
    its result must be plain data (`autograder.check._plain`); functions that a given cell made may
    be among the arguments.
    """
    return _gatherer(gather, "")


def borne_out(since):
    """Note that what was reported is shown by a program too: a point needs no report then.

    A report may still take a point away, and words the message.

    Args:
      since: the length of `asked` before the report.
    """
    asked[since:] = [(name, "") for name, _ in asked[since:]]


def reported(why):
    """Mark a function as one that gathers what has to be believed, such as a number of traces.

    Args:
      why: the reason, as a clause.

    Returns:
      A decorator; for the function see `proved`.
    """
    return functools.partial(_gatherer, why=why)


def _gatherer(gather, why):
    name = f"{gather.__module__.rpartition('.')[2].strip('_')}.{gather.__name__.strip('_')}"
    GATHERERS[name] = gather

    @functools.wraps(gather)
    def gathered(answer, *args, **kwargs):
        if not isinstance(answer.value, Remote):
            return gather(answer, *args, **kwargs)
        asked.append((name, why))
        return answer.value.ask(name, answer.name, args, kwargs)

    return gathered


class Remote:
    """A student's object in another process.

    Args:
      name: what the solution cell binds it to.
      exchange: takes a question, which it sends to that process, and a function that answers what
        that process asks back meanwhile, text for text; returns the answer. Raises `Gone` where
        that process has ended.
      given: the namespace of the given cells.
      path: positions that lead to the object where it stands in a list.
    """

    def __init__(self, name, exchange, given, path=()):
        self.name, self._exchange, self._given, self._path = name, exchange, given, path
        self.__name__, self.text = name, "the function"  # how a message names and shows it

    def __repr__(self):
        return self.text

    def __call__(self, *args):
        """Call the function there; what it raises is raised as a `CheckFailure`."""
        return self.ask("answer.called", self.name, (args,), {})

    def found(self):
        """Return the object itself where it is data, and this where it is a function.

        Raises:
          CheckFailure: nothing has that name, or the data cannot be read.
        """
        kind, value = self.ask("find", self.name, (), {})
        if kind == "missing":
            raise not_attempted(self.name, f"nothing is named `{self.name}` here")
        if kind == "function":
            self.text = str(value)[:200]
            return self
        if type(value) in (list, tuple):
            return type(value)(map(self._entry, range(len(value)), value))
        return value

    def _entry(self, position, value):
        if not isinstance(value, Function):
            return value
        entry = Remote(self.name, self._exchange, self._given, (*self._path, position))
        entry.text = value.text
        return entry

    def ask(self, gatherer, name, args, kwargs):
        """Return what a gatherer finds out about the object.

        Args:
          gatherer: its name in `GATHERERS`, or "find".
          name: of the answer, as messages have it.
          args, kwargs: for the gatherer, after the answer.

        Raises:
          CheckFailure: that of the gatherer, or one that says why there is no answer.
          ValueError: an argument cannot cross.
        """
        handles, reader = [], _FromCandidate(self._given)
        packer = _ToCandidate(self._given, handles)
        text = packer.pack((gatherer, (self.name, *self._path), name, args, kwargs))

        def call_back(text):
            number, inner = reader.unpack(text)
            return packer.pack(handles[number](*inner))

        try:
            kind, content = reader.unpack(self._exchange(text, call_back))
            if kind == "found":
                return content
            failure = failure_from(content, name, _kind(args, kwargs))
        except Gone as why:
            failure = unanswered(name, f"its process has ended: {why}")
        except (Garbled, ValueError, TypeError, IndexError) as error:
            failure = unanswered(name, f"the answer makes no sense ({error})")
            signs.append(f"an answer about `{name}` made no sense ({str(error)[:200]})")
        raise failure from None


def is_remote(value):
    """Whether a value is in another process, or a list with an entry that is."""
    entries = value if type(value) in (list, tuple) else [value]
    return any(isinstance(entry, Remote) for entry in entries)


@dataclasses.dataclass(frozen=True)
class Lost:
    """Stands for an object in another process that could not be looked at."""

    failure: CheckFailure


class Gone(Exception):
    """The candidate has ended; the text says why."""


def unanswered(name, why):
    """The failure of an answer of which nothing can be found out."""
    return CheckFailure(
        f"`{name}` could not be looked at.",
        [why[:200]],
        next_step="run the notebook from the top; does a cell end the kernel?",
    )


@dataclasses.dataclass(frozen=True)
class Outside:
    """Marks a list that a given cell made, which a function under test may change."""

    value: list


class Handle:
    """Marks a function of the examiner's own, such as a clock, which the candidate calls back."""

    def __init__(self, call):
        self.call = call

    def __call__(self, *args):
        return self.call(*args)


class Function(Opaque):
    """Stands for a function among a student's data."""


class _FromCandidate(Reader):
    def __init__(self, names):
        super().__init__(names)
        self.kinds["function"] = lambda text: Function(str(text)[:200])


class _ToCandidate(Packer):
    """Writes what an examiner says; functions of given cells cross by name, others as code."""

    def __init__(self, given, handles):
        super().__init__()
        self._given, self._handles = given, handles

    def object(self, value):
        if isinstance(value, Outside):
            return {"outside": self._name(value.value)}
        if isinstance(value, Handle):
            self._handles.append(value)
            return {"handle": len(self._handles) - 1}
        if hasattr(value, "handles"):
            return {"result": [self.object(Handle(one)) for one in value.handles()]}
        if callable(value):
            return self._function(value)
        return super().object(value)

    def _name(self, value):
        name = next((name for name, entry in self._given.items() if entry is value), None)
        if name is None:
            raise ValueError(f"{value!r:.60} is bound by no given cell, so it cannot cross")
        return name

    def _function(self, value):
        with contextlib.suppress(ValueError):
            return {"given": self._name(value)}
        if isinstance(value, type(jax.jit(len))):
            return {"jit": self._function(value.__wrapped__)}
        if not isinstance(value, types.FunctionType) or value.__closure__:
            raise ValueError(f"{value!r:.60} cannot cross: bind it in a given cell")
        code = base64.b64encode(marshal.dumps(value.__code__)).decode()
        return {"code": code, "defaults": [self.plain(one) for one in value.__defaults__ or ()]}


def _kind(args, kwargs):
    """What a hidden test may say of the arguments of a question."""
    first = args[0] if args else ()
    return kwargs.get("kind") or (kind_of(first) if isinstance(first, tuple) else "")
