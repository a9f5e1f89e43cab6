"""Reference solutions with one mistake put in: what a test suite is measured against.

An operator is a class whose name says the mistake; it knows which syntax nodes the mistake can
happen to and what they become. The tests of an exercise have to tell every mutant from the
reference, but for those that are right all the same: these are listed and argued in
`tests/answers/<assignment>/equivalent.toml`.
"""

import dataclasses
import re
import tomllib

import libcst as cst

from autograder.authoring import jax_mistakes, mispredictions, slips, state_mistakes
from autograder.authoring.answers import CORPUS
from autograder.authoring.exercises import Exercise
from autograder.authoring.operators import Operator, source, walk

OPERATORS = tuple(
    one
    for module in (jax_mistakes, slips, state_mistakes, mispredictions)
    for one in vars(module).values()
    if isinstance(one, type) and issubclass(one, Operator) and one is not Operator
)


@dataclasses.dataclass(frozen=True)
class Mutant:
    """A wrong answer made from the reference.

    Attributes:
      id: the mistake and what it changed, unique within the exercise.
      code: the mutated solution.
      cause: the operator's, see `operators.Operator`.
    """

    id: str
    code: str
    cause: str | None


def mutants(exercise: Exercise) -> list[Mutant]:
    """Every mutant of an exercise's reference, each with another code, in a fixed order."""
    module = cst.parse_module(exercise.reference)
    found, codes = {}, {module.code}
    for operator in OPERATORS:
        mistake = re.sub(r"(?<!^)(?=[A-Z])", " ", operator.__name__).lower()
        for node in walk(module):
            for label, new in operator(exercise).changes(node):
                code = new.code if node is module else module.deep_replace(node, new).code
                if code in codes:
                    continue
                codes.add(code)
                label = label or f"{source(node)} -> {source(new)}"
                same = sum(key.split(" #")[0] == f"{mistake}: {label}" for key in found)
                key = f"{mistake}: {label}{f' #{same + 1}' if same else ''}"
                found[key] = Mutant(key, code, operator.cause)
    return list(found.values())


def equivalents(assignment: str) -> dict[str, dict[str, str]]:
    """The mutants of an assignment that are right all the same.

    Args:
      assignment: its name.

    Returns:
      For each exercise, the reason why under each mutant's id, from `equivalent.toml`.
    """
    path = CORPUS / assignment / "equivalent.toml"
    return tomllib.loads(path.read_text("utf-8")) if path.is_file() else {}
