"""What a check may know of a traced program, as plain data."""

import dataclasses
import functools
import inspect

import jax

from autograder.check._dependence import dependence
from autograder.check._describe import describe
from autograder.check._evidence import CAUSE, PROGRAM, reported
from autograder.check._listing import listing
from autograder.check._program import (
    JIT,
    constants,
    equations,
    jaxpr_of,
    nested,
    opened,
    primitives,
)
from autograder.check._traced import traced

_BY_POSITION = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)


@dataclasses.dataclass(frozen=True)
class Program:
    """What a check may know of a traced program.

    Attributes:
      primitives: names in order, nested jits opened.
      deep: the same with those inside branches, loop bodies and called functions.
      constants: (type, bytes) of each array that it captured, largest first.
      effects: names of the primitives with an effect, each once; empty where it has none.
      places: for each array or number among the arguments, which it is.
      depends: for each output, the positions of the inputs it is made from.
      length: number of equations, at any depth; those of an unrolled loop as often as it is.
    """

    primitives: list
    deep: list
    constants: list
    effects: list
    places: list
    depends: list
    length: int


@reported(PROGRAM)
def read_program(answer, args, static=()):
    """The attributes of `Program`, as a dict; the answer is traced for abstract arguments."""
    program = traced(answer, args, functools.partial(jaxpr_of, static=static))
    effects = [
        equation.primitive.name
        for equation in equations(program, deep=True)
        if equation.effects and not any(nested(equation))
    ]
    return {
        "primitives": primitives(program),
        "deep": primitives(program, deep=True),
        "constants": [(describe(aval), size) for aval, size in constants(program)],
        "effects": list(dict.fromkeys(effects)) if program.effects else [],
        "places": _places(answer, args, static),
        "depends": [sorted(sources) for sources in dependence(program)],
        "length": _length(program),
    }


def _length(jaxpr):
    return sum(
        (equation.primitive.name != JIT) + _copies(equation) * sum(map(_length, nested(equation)))
        for equation in opened(jaxpr).eqns
    )


def _copies(equation):
    """How often the body of a loop stands in the lowered program; 1 for anything else."""
    return min(equation.params.get("unroll", 1), equation.params.get("length", 1) or 1)


@reported(CAUSE)
def print_program(answer, args, static=()):
    """(each equation with the name of its primitive, the first lines of the jaxpr's own text)."""
    program = traced(answer, args, functools.partial(jaxpr_of, static=static))
    return listing(program), _first_lines(str(program), 4)


def _places(answer, args, static):
    """For each traced array or number of some arguments, which it is: "argument 1, `key`"."""
    try:
        parameters = inspect.signature(answer.value).parameters.values()
    except (TypeError, ValueError):  # built in
        parameters = []
    names = [one.name for one in parameters if one.kind in _BY_POSITION]
    return [
        f"argument {number}"
        + (f", `{names[number - 1]}{at}`" if number <= len(names) else f" at {at}" if at else "")
        for number, arg in enumerate(args, 1)
        if number - 1 not in static
        for at in (jax.tree_util.keystr(path) for path, _ in jax.tree.leaves_with_path(arg))
    ]


def _first_lines(text, count):
    lines = text.splitlines()
    return lines if len(lines) <= count else [*lines[: count - 1], "  ..."]
