"""A source notebook taken apart into exercises; answers played through their tests."""

import contextlib
import dataclasses
import io
import linecache
import warnings
from pathlib import Path

import nbformat

from autograder.check._agent import answered
from autograder.check._apart import bind_name
from autograder.check._evidence import asked
from autograder.grading.master import split_hidden, without_markers


@dataclasses.dataclass(frozen=True)
class Exercise:
    """One exercise, as cells of nbformat.

    Attributes:
      name: the name its solution cell binds, which is that cell's grade_id.
      header: the markdown cell that states the contract.
      given: code cells that come with it: the spec, and what the notebook imports at its top.
      solution: the solution cell, with the reference in it.
      tests: its test cells.
      hints: the markdown cell with the hints.
    """

    name: str
    header: dict
    given: tuple
    solution: dict
    tests: tuple
    hints: dict

    @property
    def reference(self):
        """The reference solution's source."""
        return without_markers(self.solution["source"])


def exercises(path: Path) -> list[Exercise]:
    """Take a source notebook apart.

    Args:
      path: a notebook under source/.

    Returns:
      Its exercises in order. To a solution cell belong the header and given code before it, and
      the tests and hints after it.
    """
    found, imports, given, header, current = [], (), [], None, None
    for cell in nbformat.read(path, as_version=4).cells:
        mark = cell.metadata.get("nbgrader", {})
        if cell.cell_type == "markdown":
            if current is not None and cell.source.lstrip().startswith("<details>"):
                current["hints"] = cell
            elif cell.source.lstrip().startswith("## "):
                header = cell
        elif mark.get("solution"):
            current = {
                "name": mark["grade_id"],
                "header": header,
                "given": (*imports, *given),
                "solution": cell,
                "tests": [],
                "hints": None,
            }
            found.append(current)
            given = []
        elif mark.get("grade"):
            current["tests"].append(cell)
        elif mark.get("locked") and header is None:
            imports = (*imports, cell)
        elif mark.get("locked"):
            given.append(cell)
    return [Exercise(**{**one, "tests": tuple(one["tests"])}) for one in found]


def visible(source: str) -> str:
    """The source of a test cell as students get it, without its hidden tests."""
    return "\n".join(split_hidden(source)[0])


@dataclasses.dataclass(frozen=True)
class Played:
    """What came of an answer.

    Attributes:
      failures: for each test cell that failed, its grade_id and the exception.
      printed: what the cells wrote to stdout.
      reported: where the test cells ran apart, for each its grade_id and why what it asked for is
        only reported, each reason once.
    """

    failures: dict
    printed: str
    reported: dict


def play(exercise: Exercise, code: str, *, hidden: bool = True, apart: bool = False) -> Played:
    """Run an exercise's cells in this process with some answer in the solution cell.

    Args:
      exercise: the exercise.
      code: what the student wrote.
      hidden: whether the hidden tests run too, as in grading, or not, as in the student's kernel.
      apart: whether the test cells see the answer as an examiner does: in a namespace of their own,
        where only plain data crosses.

    Returns:
      A `Played`. An answer that raises is run as far as it gets, as in a notebook.
    """
    names = {"__name__": "__main__"}
    failures, reported = {}, {}
    with contextlib.redirect_stdout(io.StringIO()) as printed, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a student's NumPy may overflow: that is no verdict
        for cell in exercise.given:
            _run(cell.source, cell.id, names)
        with contextlib.suppress(Exception, SystemExit):
            _run(code, "answer", names)
        if apart:
            names = _examiner_of(names, exercise)
        for test in exercise.tests:
            grade_id = test.metadata.nbgrader.grade_id
            asked.clear()
            try:
                _run(test.source if hidden else visible(test.source), test.id, names)
            except (Exception, SystemExit) as error:
                failures[grade_id] = error
            reported[grade_id] = list(dict.fromkeys(why for _, why in asked if why))
    return Played(failures, printed.getvalue(), reported)


def _examiner_of(candidate, exercise):
    """A namespace of test cells, in which the answer is remote; both are in this process."""
    names = {"__name__": "__main__"}
    for cell in exercise.given:
        _run(cell.source, cell.id, names)

    def exchange(question, call_back):
        return answered(question, candidate, call_back)

    bind_name(exercise.name, exchange, names)
    return names


def _run(source, name, names):
    path = f"<cell {name}>"
    # Where `traceback` and `inspect` look for the lines of a cell, as IPython does it.
    linecache.cache[path] = (len(source), None, source.splitlines(keepends=True), path)
    exec(compile(source, path, "exec"), names)
