"""The table of a graded class: a row a student, a column an exercise."""

from __future__ import annotations

import csv
import os
from pathlib import Path
from typing import TYPE_CHECKING

from autograder.grading.course import Course
from autograder.grading.master import Exercise, exercises, read_source

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

    from autograder.grading.grade import Result


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
        for sentence in [result.refused] * bool(result.refused) + result.remarks:
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
    if not compact:
        table.add_column("remark", no_wrap=True)
    for result in results:
        cells = [_of(result, points(result, one), one.points) for one in columns]
        total = _of(result, result.points, result.maximum)
        last = [] if compact else [escape(remark(result))]
        table.add_row(escape(result.student), *cells, total, *last)
    return table


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

    Columns: student, one an exercise, total, max, remark (all sentences, separated by "; "). The
    points of a refused submission are empty, unless a person gave some. With `keep_others` the
    rows of students who are not in `results` stay, if the file has the same columns.
    """
    header = ["student", *(one.name for one in columns), "total", "max", "remark"]
    rows = _rows(path, header) if keep_others else {}
    for result in results:
        ungraded = result.refused and not result.points
        cells = ["" if ungraded else f"{points(result, one):g}" for one in columns]
        total = "" if ungraded else f"{result.points:g}"
        why = [f"not graded: {result.refused}"] if result.refused else []
        remarks = "; ".join(why + result.remarks)
        rows[result.student] = [result.student, *cells, total, f"{result.maximum:g}", remarks]
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(path.name + ".part")
    with beside.open("w", newline="", encoding="utf-8") as stream:
        csv.writer(stream).writerows([header, *(rows[student] for student in sorted(rows))])
    os.replace(beside, path)


def _rows(path: Path, header: list[str]) -> dict[str, list[str]]:
    """Return the rows of an earlier table by student, none if its columns are others."""
    if not path.is_file():
        return {}
    with path.open(newline="", encoding="utf-8") as stream:
        found = list(csv.reader(stream))
    return {row[0]: row for row in found[1:] if row} if found[:1] == [header] else {}
