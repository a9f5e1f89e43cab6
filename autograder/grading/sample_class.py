"""A class of sample submissions, described in a `class.toml`.

A table is a student. `rest` says what goes into the exercises that are not named: "blank" (also
the default) or "reference". `answers` maps an exercise's name to a file, beside class.toml, whose
text becomes the solution cell. `notebook = false` makes a folder without the notebook::

    [reference]
    rest = "reference"

    [unjitted]
    rest = "reference"
    answers.selu_jit = "selu_jit/unjitted.py"

    [without_notebook]
    notebook = false
"""

from __future__ import annotations

import difflib
import tomllib
from dataclasses import dataclass
from pathlib import Path

from autograder.grading.course import Course
from autograder.grading.errors import UserError
from autograder.grading.master import bound_name, marks, read_source, without_markers

# The first lines of a wrong answer in the corpus say what it must get: no part of a submission.
EXPECTED = ("# fails: ", "# says: ", "# cause: ", "# belief: ")


@dataclass(frozen=True)
class Sample:
    """One student of a sample class; `answers` maps the name of an exercise to its text."""

    student: str
    answers: dict[str, str]
    rest: str = "blank"
    notebook: bool = True


def read_class(path: Path) -> list[Sample]:
    """Return the students of the class.toml at `path`, in order.

    Raises UserError that names the student and the entry if one is not as described above.
    """
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise UserError(f"{path} cannot be read: {error}") from None
    return [_sample(path, student, table) for student, table in tables.items()]


def _sample(path: Path, student: str, table: object) -> Sample:
    if not isinstance(table, dict):
        raise UserError(f"{path}: {student!r} is no table; write [{student}]")
    for key in table.keys() - {"rest", "answers", "notebook"}:
        raise UserError(f"{path}: [{student}] has {key!r}; it may have rest, answers and notebook")
    rest = table.get("rest", "blank")
    if rest not in ("blank", "reference"):
        raise UserError(f"{path}: [{student}] has rest = {rest!r}; use 'blank' or 'reference'")
    named = table.get("answers", {})
    if not isinstance(named, dict):
        raise UserError(
            f"{path}: [{student}] has answers that are no table; write answers.EXERCISE = FILE"
        )
    answers = {}
    for exercise, name in named.items():
        file = path.parent / str(name)
        if not file.is_file():
            raise UserError(f"{path}: [{student}] names {file}, which does not exist")
        answers[exercise] = without_expectations(file.read_text(encoding="utf-8"))
    return Sample(student, answers, rest, bool(table.get("notebook", True)))


def without_expectations(text: str) -> str:
    """Return the text of an answer of the corpus as a student would hand it in."""
    lines = text.rstrip("\n").split("\n")
    return "\n".join(line for line in lines if not line.startswith(EXPECTED))


def write_class(course: Course, assignment: str, samples: list[Sample]) -> None:
    """File a submission under submitted/ for each of `samples`.

    Needs release/. Raises UserError if a sample answers an exercise that is not there.
    """
    import nbformat

    for sample in samples:
        folder = course.submitted / sample.student / assignment
        folder.mkdir(parents=True)
        if not sample.notebook:
            continue
        unused = dict(sample.answers)
        names: list[str] = []
        for name in course.notebooks(assignment):
            source = read_source(course.source / assignment / f"{name}.ipynb")
            notebook = read_source(course.release / assignment / f"{name}.ipynb")
            originals = {marks(cell).get("grade_id"): cell for cell in source.cells}
            for cell in notebook.cells:
                if not marks(cell).get("solution"):
                    continue
                right = originals[marks(cell)["grade_id"]]
                names.append(bound_name(right))
                if names[-1] in sample.answers:
                    cell.source = sample.answers[names[-1]]
                    unused.pop(names[-1], None)
                elif sample.rest == "reference":
                    cell.source = without_markers(right.source)
            nbformat.write(notebook, folder / f"{name}.ipynb")
        for exercise in unused:
            near = difflib.get_close_matches(exercise, names, n=1, cutoff=0.0)
            raise UserError(
                f"the sample class of {assignment}: {sample.student!r} answers {exercise!r}, which "
                f"is no exercise; did you mean {near[0] if near else 'nothing'!r}?"
            )
