"""The command `regrade`: say what would change, as a table and as CSV; then write it if wanted."""

from __future__ import annotations

import csv
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from autograder.grading.course import ISOLATIONS, Course
from autograder.grading.folders import replacing_file
from autograder.grading.progress import make_console, steps
from autograder.grading.run import prepared

if TYPE_CHECKING:
    from rich.console import Console

    from autograder.grading.engines import Engine
    from autograder.grading.regrade import Change, Comparison

MOST_ROWS = 200  # of the table that is printed; the file has all
COLUMNS = ("student", "cell", "old", "old_max", "new", "max", "reason")


def run_regrade(
    course: Course,
    assignment: str,
    students: list[str] | None = None,
    apply: bool = False,
    json: bool = False,
    seed: int = 0,
    isolation: str = ISOLATIONS[0],
    workers: int | None = None,
    engine: str = "local",
    **cluster: str | None,
) -> int:
    """Grade anew and print what would change; write it with `apply`, or if somebody says yes.

    Returns 1 where a submission has no new result, which then keeps its old one.

    Args:
      course: the course.
      assignment: its name.
      students: their ids; None is everybody who submitted.
      apply: whether the new scores are written without a question.
      json: whether the changes are printed to stdout as one document, and all else to stderr.
      seed: not negative; varies the inputs that checks draw, alike for every student.
      isolation: "none" runs submissions without a sandbox.
      workers: how many submissions are judged at a time; None is one a core.
      engine: one of `engines.ENGINES`.
      **cluster: where a Dask cluster is, see `engines.make_engine`.
    """
    from autograder.grading.canary import check_canary
    from autograder.grading.database import database_lines
    from autograder.grading.engines import make_engine
    from autograder.grading.lock import grading_lock
    from autograder.grading.regrade import Kept, compare

    console = make_console(stderr=json)
    course, chosen = prepared(course, assignment, students, seed, isolation)
    lines = database_lines(course)
    made = make_engine(engine, workers, isolation=isolation, **cluster)
    with grading_lock(course), tempfile.TemporaryDirectory(prefix="autograder-") as folder:
        kept = Kept(Path(folder))
        with made as running:
            for line in lines + getattr(running, "about", []):
                console.print(line, soft_wrap=True, markup=False)
            with steps(console, f"Proving the tests of {assignment}", 2) as say:
                told = lambda result: say(str(result))  # noqa: E731
                room = check_canary(course, assignment, told, engine=running, seed=seed)
            with steps(console, f"Grading {assignment} anew", len(chosen), many=True) as say:
                found = compare(
                    *(course, assignment, chosen, running, kept, say),
                    seed=seed,
                    raised=room.raised,
                )
        _print_changes(console, found)
        path = course.grades / f"{assignment}.regrade.csv"
        write_changes(path, found.changes)
        console.print(f"changes    {path}", soft_wrap=True)
        if found.students and (apply or (not json and _wanted(console, found))):
            _write(course, assignment, found.students, kept, seed, room.raised)
            console.print(f"written    {len(found.students)} submissions, to the gradebook")
            if students is not None:
                console.print("           the others keep the scores that earlier tests gave them")
        else:
            again = f"autograder regrade {assignment} --apply"
            console.print(f"nothing was written to the gradebook; to do it: {again}")
    if json:
        _print_json(found, assignment, seed)
    return int(bool(found.failed))


def _wanted(console: Console, found: Comparison) -> bool:
    """Ask whether to write, where somebody is there to answer."""
    if not (found.changes and console.is_terminal and sys.stdin.isatty()):
        return False
    return console.input("write these scores to the gradebook? \\[y/N] ").strip().lower() == "y"


def _write(
    course: Course, assignment: str, students: list[str], kept: Engine, seed: int, raised: dict
) -> None:
    from autograder.grading.grade import grade
    from autograder.grading.report import course_exercises, write_csv

    results = grade(course, assignment, students, engine=kept, seed=seed, fresh=True, raised=raised)
    path = course.grades / f"{assignment}.csv"
    write_csv(path, results, course_exercises(course, assignment), keep_others=True)


def _print_changes(console: Console, found: Comparison) -> None:
    from rich import box
    from rich.markup import escape
    from rich.table import Table

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, padding=(0, 1, 0, 0))
    table.add_column("student", overflow="fold")
    table.add_column("cell", overflow="fold")
    for name in ("old", "new"):
        table.add_column(name, justify="right", no_wrap=True)
    table.add_column("reason", overflow="fold")
    for one in found.changes[:MOST_ROWS]:
        old, new = _points(one.old, one.old_maximum), _points(one.new, one.maximum)
        table.add_row(escape(one.student), escape(one.cell), old, new, escape(one.reason))
    if found.changes:
        console.print(table)
    more = len(found.changes) - MOST_ROWS
    if more > 0:
        console.print(f"and {more} more, in the file below")
    for student, reason in found.failed.items():
        console.print(
            f"{escape(student)}: no new result, the old one stays: {escape(reason)}", soft_wrap=True
        )
    console.print(_summary(found))


def _summary(found: Comparison) -> str:
    """Return how many submissions change, and by how much, in a sentence."""
    by: dict[str, float] = {}
    for one in found.changes:
        by[one.student] = by.get(one.student, 0.0) + (one.new or 0.0) - (one.old or 0.0)
    if not by:
        return f"no score changes, of {len(found.students)} submissions"
    lose, gain = sum(d < 0 for d in by.values()), sum(d > 0 for d in by.values())
    return (
        f"of {len(found.students)} submissions {len(by)} change: {gain} in total for the better, "
        f"{lose} for the worse"
    )


def _points(points: float | None, maximum: float | None) -> str:
    if maximum is None:
        return "-"
    return f"{'-' if points is None else f'{points:g}'}/{maximum:g}"


def described(change: Change) -> dict[str, Any]:
    """Return a change as plain values, by the names of the columns."""
    values = (change.old, change.old_maximum, change.new, change.maximum, change.reason)
    return dict(zip(COLUMNS, (change.student, change.cell, *values), strict=True))


def write_changes(path: Path, changes: list[Change]) -> None:
    """Write changes to `path` as CSV, whole or not at all; what there is none of is empty."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with (
        replacing_file(path) as beside,
        beside.open("w", newline="", encoding="utf-8") as stream,
    ):
        table = csv.DictWriter(stream, COLUMNS)
        table.writeheader()
        table.writerows(described(change) for change in changes)


def _print_json(found: Comparison, assignment: str, seed: int) -> None:
    import json

    run = {"assignment": assignment, "seed": seed, "failed": found.failed}
    run["changes"] = [described(change) for change in found.changes]
    print(json.dumps(run, indent=1, sort_keys=True))
