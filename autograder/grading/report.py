"""The table of a graded class: a row a student, a column an exercise."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from autograder.grading.course import Course
from autograder.grading.folders import replacing_file
from autograder.grading.master import Exercise, exercises, read_source

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

    from autograder.grading.grade import Result


EXTRA = ("reported", "tamper signs")  # columns that a table has only where something is in them


def course_exercises(course: Course, assignment: str) -> list[Exercise]:
    """Return the exercises of all notebooks of `assignment`, in order."""
    return [
        exercise
        for name in course.notebooks(assignment)
        for exercise in exercises(read_source(course.source / assignment / f"{name}.ipynb"))
    ]


def points(result: Result, exercise: Exercise) -> float:
    """Return what `result` earned on `exercise`."""
    return sum(result.scores[test].points for test in exercise.tests if test in result.scores)


def print_report(console: Console, results: list[Result], columns: list[Exercise]) -> None:
    """Print the table, and under it every remark in full.

    Where the console is too narrow for it, the exercises have numbers, and the numbers a line each.
    """
    from rich.markup import escape

    table = _table(results, columns, compact=False)
    options = console.options.update(width=10_000)
    if console.measure(table, options=options).maximum > console.width:
        table = _table(results, columns, compact=True)
        for number, exercise in enumerate(columns, start=1):
            console.print(f"{number:3} = {escape(exercise.name)}", soft_wrap=True)
    console.print(table)
    for result in results:
        signs = [f"sign of tampering: {sign}" for sign in result.signs]
        for sentence in [result.refused] * bool(result.refused) + result.remarks + signs:
            console.print(f"{escape(result.student)}: {escape(sentence)}", soft_wrap=True)


def _table(results: list[Result], columns: list[Exercise], compact: bool) -> Table:
    from rich import box
    from rich.markup import escape
    from rich.table import Table

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, padding=(0, 1, 0, 0))
    table.add_column("student", overflow="fold")
    for number, exercise in enumerate(columns, start=1):
        # Names are broken after underscores, so that eight columns fit 120 characters.
        name = str(number) if compact else escape(exercise.name.replace("_", "_\n"))
        table.add_column(name, justify="right", no_wrap=True)
    table.add_column("total", justify="right", no_wrap=True)
    extra = _extra(results)
    for name in extra:
        table.add_column(name.replace(" ", "\n"), justify="right", no_wrap=True)
    if not compact:
        table.add_column("remark", no_wrap=True)
    for result in results:
        cells = [_of(result, points(result, one), one.points) for one in columns]
        total = _of(result, result.points, result.maximum)
        more = [value(result) for value in extra.values()]
        last = [] if compact else [escape(remark(result))]
        table.add_row(escape(result.student), *cells, total, *more, *last)
    return table


def _extra(results: list[Result]) -> dict[str, Callable[[Result], str]]:
    """Return the columns that stand only where some result has something in them."""
    columns = {
        "reported": lambda result: f"{result.reported:g}" if result.reported else "",
        "tamper signs": lambda result: str(len(result.signs)) if result.signs else "",
    }
    return {
        name: value for name, value in columns.items() if any(value(result) for result in results)
    }


def _of(result: Result, earned: float, maximum: float) -> str:
    """Return a cell of the table; a dash where nothing was graded, also not by a person."""
    return "-" if result.refused and not result.points else f"{earned:g}/{maximum:g}"


def remark(result: Result) -> str:
    """Return the few words that stand in the table for a result's remarks."""
    if result.refused:
        return "not graded"
    if any(score.manual for score in result.scores.values()):
        return "needs manual grading"
    if len(result.remarks) == 1:
        return result.remarks[0] if len(result.remarks[0]) <= 40 else "1 remark"
    return f"{len(result.remarks)} remarks" if result.remarks else ""


def write_csv(
    path: Path, results: list[Result], columns: list[Exercise], keep_others: bool = False
) -> None:
    """Write the table to `path` as CSV, whole or not at all.

    Columns: student, one an exercise, total, max, reported (points that rest on what the student's
    process says), tamper signs and remark (all sentences, separated by "; "); reported and tamper
    signs only where there are any. The points of a refused submission are empty, unless a person
    gave some. With `keep_others` the rows of students who are not in `results` stay, if the file
    has the same exercises.
    """
    names = ["student", *(one.name for one in columns), "total", "max"]
    rows = _rows(path, names) if keep_others else {}
    for result in results:
        ungraded = result.refused and not result.points
        cells = ["" if ungraded else f"{points(result, one):g}" for one in columns]
        total = "" if ungraded else f"{result.points:g}"
        why = [f"not graded: {result.refused}"] if result.refused else []
        values = [result.student, *cells, total, f"{result.maximum:g}"]
        rows[result.student] = dict(zip(names, values, strict=True)) | {
            "reported": f"{result.reported:g}" if result.reported else "",
            "tamper signs": "; ".join(result.signs),
            "remark": "; ".join(why + result.remarks),
        }
    extra = [name for name in EXTRA if any(row.get(name) for row in rows.values())]
    header = [*names, *extra, "remark"]
    path.parent.mkdir(parents=True, exist_ok=True)
    with (
        replacing_file(path) as beside,
        beside.open("w", newline="", encoding="utf-8") as stream,
    ):
        writer = csv.DictWriter(stream, header, restval="", extrasaction="ignore")
        writer.writeheader()
        writer.writerows(rows[student] for student in sorted(rows))


def _rows(path: Path, names: list[str]) -> dict[str, dict[str, str]]:
    """Return the rows of an earlier table by student, none if it has other exercises."""
    if not path.is_file():
        return {}
    with path.open(newline="", encoding="utf-8") as stream:
        found = csv.DictReader(stream)
        same = [name for name in found.fieldnames or [] if name not in EXTRA] == [*names, "remark"]
        return {row["student"]: row for row in found if row["student"]} if same else {}


def print_json(results: list[Result], assignment: str, seed: int, isolation: str) -> None:
    """Print one document to stdout: what the run was, and the record of each submission.

    A submission has what `records.record_of` keeps, and its points, `refused` and `remarks`.
    """
    rows = [
        result.record
        | {
            "student": result.student,
            "points": result.points,
            "max": result.maximum,
            "reported_points": result.reported,
            "refused": result.refused,
            "remarks": result.remarks,
        }
        for result in results
    ]
    run = {"assignment": assignment, "seed": seed, "isolation": isolation}
    print(json.dumps(run | {"submissions": rows}, indent=1, sort_keys=True))
