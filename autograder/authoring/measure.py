"""How often are the checks of an exercise wrong? Its answers and mutants played and counted."""

import ast
import contextlib
import dataclasses
from collections.abc import Iterator
from pathlib import Path
from unittest import mock

from rich.progress import track

from autograder.authoring.answers import Expected, answers
from autograder.authoring.exercises import Exercise, exercises
from autograder.authoring.kept import failures as failures_of
from autograder.authoring.mutants import Mutant, equivalents, mutants
from autograder.authoring.operators import ANY
from autograder.authoring.shared import side_by_side
from autograder.check import _public

HANGS = "was still running"  # what a check says of an answer that hangs
SECONDS = {True: 0.5, False: 60.0}  # how long a check waits: for such an answer, for others
NAMED_AT_LEAST = 0.9


@dataclasses.dataclass(frozen=True)
class Row:
    """What the checks of one exercise did; counts of answers.

    Attributes:
      exercise: its name.
      kind: "function" or "prediction", what the answer is.
      wrong: wrong answers, by hand and mutants that are not equivalent.
      wrong_accepted: those among them that no test cell fails.
      right: right answers.
      right_refused: those among them that some test cell fails.
      named: wrong answers for which the checks name the misconception behind them, or none where
        there is none.
      by_hand: the wrong answers written by hand.
      named_by_hand: those among `named` that are written by hand.
      equivalent: mutants that are right all the same, which are not counted as wrong.
    """

    exercise: str
    kind: str
    wrong: int
    wrong_accepted: int
    right: int
    right_refused: int
    named: int
    by_hand: int
    named_by_hand: int
    equivalent: int


@dataclasses.dataclass(frozen=True)
class Report:
    """The rows, and in words what is wrong with the checks or with the corpus.

    Attributes:
      rows: one `Row` an exercise.
      errors: what must be mended: a wrong answer accepted, a right one refused, a list of
        equivalent mutants that is not right, a check that broke, too few causes named.
      misnamed: wrong answers whose misconception is not the one named.
    """

    rows: list
    errors: list
    misnamed: list


def measure(root: Path) -> Report:
    """Play every answer and every mutant of the course at `root`, in two processes."""
    report = Report([], [], [])
    names, there = [], []
    for path in sorted(root.glob("source/*/*.ipynb")):
        found = exercises(path)
        names += [path.stem] * len(found)
        there += found
        for name in sorted(equivalents(path.stem).keys() - {one.name for one in found}):
            report.errors.append(f"equivalent.toml: {path.stem} has no exercise {name}")
    parts = side_by_side(_measured, names, there)
    for part in track(parts, "measuring", len(there), transient=True):
        report.rows.extend(part.rows)
        report.errors.extend(part.errors)
        report.misnamed.extend(part.misnamed)
    return report


def _measured(assignment, exercise):
    """The report on one exercise of an assignment."""
    report = Report([], [], [])
    argued = equivalents(assignment).get(exercise.name, {})
    judge(exercise, answers(assignment, exercise.name), mutants(exercise), argued, report)
    return report


def judge(
    exercise: Exercise,
    corpus: list[Expected],
    made: list[Mutant],
    argued: dict[str, str],
    report: Report,
) -> None:
    """Add the row of one exercise to a report, and what is to be said about its checks.

    Args:
      exercise: the exercise.
      corpus: its answers written by hand.
      made: its mutants.
      argued: why a mutant is right all the same, under its id.
      report: is added to.
    """
    errors = report.errors
    for name in sorted(argued.keys() - {mutant.id for mutant in made}):
        errors.append(f"equivalent.toml: no such mutant: {exercise.name}/{name}")
    refused, accepted, named, named_by_hand = 0, 0, 0, 0
    for answer in corpus:
        with waited_for(answer):
            failures = _failures(exercise, answer.code, answer.name, errors)
        if answer.right and failures:
            refused += 1
            errors.append(f"refused, but right: {answer.name}: {', '.join(failures)}")
        elif not answer.right:
            accepted += _accepted(failures, answer.name, errors)
            named_by_hand += _named(failures, behind(answer), answer.name, report)
    for mutant in made:
        name = f"{exercise.name}, mutant {mutant.id}"
        failures = _first_failure(exercise, mutant.code, name, errors)
        if mutant.id not in argued:
            accepted += _accepted(failures, name, errors)
            named += _named(failures, mutant.cause or "none", name, report)
        elif failures:
            errors.append(f"equivalent.toml: {name} is not: {', '.join(failures)}")
    right = sum(answer.right for answer in corpus)
    by_hand = len(corpus) - right
    row = Row(
        exercise=exercise.name,
        kind=kind_of(exercise),
        wrong=by_hand + sum(mutant.id not in argued for mutant in made),
        wrong_accepted=accepted,
        right=right,
        right_refused=refused,
        named=named + named_by_hand,
        by_hand=by_hand,
        named_by_hand=named_by_hand,
        equivalent=len(argued),
    )
    report.rows.append(row)
    for count, of in ((row.named, row.wrong), (row.named_by_hand, row.by_hand)):
        if count < NAMED_AT_LEAST * of:
            errors.append(f"causes named: {row.exercise}: only {count} of {of}")


def _failures(exercise, code, name, errors):
    """The failures of an answer; what no check raised is an error."""
    failures = failures_of(exercise, code)
    for cell, failure in failures.items():
        if not failure.by_check:
            errors.append(f"a check broke: {name}: {cell} raised {failure.raised}")
    return failures


def _first_failure(exercise, code, name, errors):
    """The failure of the first test cell that has one; that is enough, and the rest costs time."""
    alone = (dataclasses.replace(exercise, tests=(test,)) for test in exercise.tests)
    found = (_failures(one, code, name, errors) for one in alone)
    return next(filter(None, found), {})


def _accepted(failures, name, errors):
    if not failures:
        errors.append(f"accepted, but wrong: {name}")
    return not failures


def _named(failures, cause, name, report):
    """Whether what the messages name is the cause, and nothing where there is none."""
    causes = [failure.misconception for failure in failures.values()]
    told = list(dict.fromkeys(filter(None, causes))) or ["none"]
    right = cause in told or (cause == ANY and len(failures) > 0)
    if not right:
        report.misnamed.append(f"{name}: told {', '.join(told)}; behind it: {cause}")
    return right


def behind(answer: Expected) -> str:
    """The misconception behind a wrong answer, or "none".

    It is the cause its header says is named; where the checks name another one, or none, a fourth
    comment `# belief: ...` says what is behind it.
    """
    fourth = (*answer.code.splitlines()[:4], "", "", "", "")[3]
    belief = fourth.removeprefix("# belief: ")
    return belief if belief != fourth else answer.cause or "none"


def kind_of(exercise: Exercise) -> str:
    """Whether an exercise asks for a "function" or for a "prediction", data."""
    functions = [
        one for one in ast.parse(exercise.reference).body if isinstance(one, ast.FunctionDef)
    ]
    return "function" if exercise.name in {one.name for one in functions} else "prediction"


@contextlib.contextmanager
def waited_for(answer: Expected) -> Iterator[None]:
    """Let checks give up soon, and at once on an answer that is known to hang."""
    with mock.patch.object(_public, "SECONDS", SECONDS[HANGS in answer.says]):
        yield
