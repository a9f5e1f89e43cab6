"""The candidate's side: answers what an examiner asks about the objects a student made here."""

import base64
import marshal
import types

import jax

from autograder.check._answer import Answer
from autograder.check._describe import describe
from autograder.check._device import Result
from autograder.check._evidence import GATHERERS, Handle, Outside
from autograder.check._failure import CheckFailure
from autograder.check._failure_fields import fields_of
from autograder.check._plain import Packer, Reader
from autograder.check._public import ready_to_look

_MISSING = object()


def answered(text, names, talk):
    """The answer to one question, as text.

    Args:
      text: what `Remote` sent.
      names: the namespace in which the student's cells ran.
      talk: sends a text to the examiner while the question is answered, and returns the reply.
    """
    packer = _ToExaminer()
    name = "the answer"
    try:
        question = _FromExaminer(names, packer, talk).unpack(text)
        gatherer, (bound, *path), name, args, kwargs = question
        value = names.get(bound, _MISSING)
        for position in path:
            value = value[position]
        with ready_to_look(name):
            if gatherer == "find":
                found = _find(value)
            else:
                found = GATHERERS[gatherer](Answer(name, value), *args, **kwargs)
        return packer.pack(("found", found))
    except CheckFailure as failure:
        return packer.pack(("failed", fields_of(failure)))
    except ValueError as error:
        failure = CheckFailure(
            f"`{name}` gives more than can be looked at.",
            [str(error)],
            next_step="return just what the header asks for.",
        )
        return packer.pack(("failed", fields_of(failure)))


def _find(value):
    if value is _MISSING:
        return "missing", None
    if callable(value):
        return "function", describe(value)
    return "data", value


class _ToExaminer(Packer):
    def object(self, value):
        return {"function": describe(value)} if callable(value) else super().object(value)


class _FromExaminer(Reader):
    """Reads questions. They come from the instructor's side: code among them is made a function."""

    def __init__(self, names, packer, talk):
        super().__init__(names)
        self._packer, self._talk = packer, talk
        self.kinds |= {
            "given": names.__getitem__,
            "outside": lambda name: Outside(names[name]),
            "handle": self._handle,
            "result": lambda parts: Result(*map(self.value, parts)),
            "jit": lambda inner: jax.jit(self.value(inner)),
            "code": self._function,
        }

    def _handle(self, number):
        def call(*args):
            return self.unpack(self._talk(self._packer.pack((number, args))))

        return Handle(call)

    def _function(self, code, defaults):
        made = marshal.loads(base64.b64decode(code))
        return types.FunctionType(made, self.names, argdefs=tuple(map(self.value, defaults)))
