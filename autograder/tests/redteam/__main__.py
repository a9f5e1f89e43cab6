"""Grade the whole corpus of hostile submissions, and say what came of each case.

    python -m autograder.tests.redteam [KIND ...] [--without-peers]

prints a table and writes build/redteam.json, a row a case; with kinds only those. Exits 1 where a
proved point was forged, something was not contained, or harm was done.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import sys
import tempfile
from pathlib import Path

from autograder.grading.boxes import require_boxes
from autograder.grading.errors import UserError
from autograder.grading.progress import make_console
from autograder.tests import toy_course as toy
from autograder.tests.redteam import courses, peers
from autograder.tests.redteam.attack import Row, attack
from autograder.tests.redteam.cases import cases

TARGET = toy.REPOSITORY / "build" / "redteam.json"


def main(argv: list[str]) -> int:
    """Run the cases and return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m autograder.tests.redteam")
    parser.add_argument("kinds", nargs="*", metavar="KIND", help="a folder of tests/hostile")
    parser.add_argument("--without-peers", action="store_true", help="this autograder alone")
    options = parser.parse_args(argv)
    chosen = cases(*options.kinds)
    try:
        require_boxes()
        if not chosen:
            known = ", ".join(sorted({case.kind for case in cases()}))
            raise UserError(f"no case is of the kind {' or '.join(options.kinds)}; kinds: {known}")
    except UserError as error:
        print(f"redteam: {error}", file=sys.stderr)
        return 2
    rows, wrong, others = [], [], {}
    with tempfile.TemporaryDirectory(prefix="redteam-") as folder:
        for on in courses.NAMES:
            mine = [case for case in chosen if case.on == on]
            forging = [case for case in mine if case.kind in peers.KINDS and on != "real"]
            if not mine:
                continue
            graded = attack(Path(folder, on, "course"), on, mine)
            rows += graded.rows
            wrong += graded.wrong + _dishonest(graded)
            if forging and not options.without_peers:
                root = Path(folder, on, "others")
                root.mkdir(parents=True)
                for name, points in peers.given(root, on, forging).items():
                    others.setdefault(name, {}).update(points)
    _write(rows, others)
    _print(rows, wrong, others)
    held = all(row.contained and not row.harmed and not row.points_forged_proved for row in rows)
    return int(bool(wrong) or not held)


def _dishonest(graded) -> list[str]:
    """Return a sentence for each honest student who is not graded as without the others."""
    return [
        f"{student}, who is honest, got {result}"
        for student, result in graded.honest.items()
        if result.points != result.maximum or result.remarks or result.refused
    ]


def _write(rows: list[Row], others: dict) -> None:
    TARGET.parent.mkdir(exist_ok=True)
    table = [
        dataclasses.asdict(row)
        | {f"points_{name}": points.get(row.case) for name, points in others.items()}
        for row in rows
    ]
    TARGET.write_text(json.dumps(table, indent=1) + "\n", "utf-8")


def _print(rows: list[Row], wrong: list[str], others: dict) -> None:
    from rich import box
    from rich.markup import escape
    from rich.table import Table

    console = make_console()
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for title in ("case", "forged:\nproved", "forged:\nreported", "contained", "harmed", "seconds"):
        table.add_column(title, justify="left" if title == "case" else "right", no_wrap=True)
    for name in others:
        table.add_column(f"forged:\n{name}", justify="right", no_wrap=True)
    for row in rows:
        table.add_row(
            row.case,
            f"{row.points_forged_proved:g}",
            f"{row.points_forged_reported:g}",
            "yes" if row.contained else "NO",
            "YES" if row.harmed else "no",
            f"{row.seconds:.1f}",
            *(_points(points, row.case) for points in others.values()),
        )
    console.print(table)
    for row in rows:
        for sentence in row.why + row.signs:
            console.print(f"{row.case}: {escape(sentence)}", soft_wrap=True)
    for sentence in wrong:
        console.print(escape(sentence), soft_wrap=True)
    console.print(f"table      {TARGET}", soft_wrap=True)


def _points(points: dict, case: str) -> str:
    if case not in points:
        return ""
    return "-" if points[case] is None else f"{points[case]:g}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
