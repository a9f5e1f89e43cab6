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
    """Print the table, and under it every remark in full."""
    from rich import box
    from rich.markup import escape
    from rich.table import Table

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    table.add_column("student", no_wrap=True)
    for exercise in columns:
        # Broken after underscores, so that eight columns fit a terminal.
        table.add_column(escape(exercise.name.replace("_", "_\n")), justify="right")
    table.add_column("total", justify="right", no_wrap=True)
    table.add_column("remark")
    for result in results:
        cells = [
            "-" if result.refused else f"{points(result, one):g}/{one.points:g}" for one in columns
        ]
        total = "-" if result.refused else f"{result.points:g}/{result.maximum:g}"
        table.add_row(escape(result.student), *cells, total, escape(remark(result)))
    console.print(table)
    for result in results:
        for sentence in [result.refused] * bool(result.refused) + result.remarks:
            console.print(f"{escape(result.student)}: {escape(sentence)}", soft_wrap=True)


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
    points of a refused submission are empty. With `keep_others` the rows of students who are not
    in `results` stay, if the file has the same columns.
    """
    header = ["student", *(one.name for one in columns), "total", "max", "remark"]
    rows = _rows(path, header) if keep_others else {}
    for result in results:
        cells = ["" if result.refused else f"{points(result, one):g}" for one in columns]
        total = "" if result.refused else f"{result.points:g}"
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
