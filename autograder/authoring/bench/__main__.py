"""`make bench`: what grading one class costs, here and with other graders, and the least it can.

Prints a table and writes build/bench.json. Every grader grades the same submissions to every
assignment under source/, in turns. With --flat: what a submission costs here in a class of 10, of
100 and of 1000.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path

from rich.console import Console
from rich.table import Table

from autograder.authoring.bench.compare import Total, compare, differences
from autograder.authoring.bench.flat import flatness
from autograder.authoring.bench.graders import Autograder, Floor, Grader, Nbgrader, Otter
from autograder.authoring.bench.submissions import SHARES, dealt, honest_class, new_course
from autograder.grading.boxes import require_boxes
from autograder.grading.course import Course
from autograder.grading.errors import UserError
from autograder.grading.progress import make_console

ROOT = Path(__file__).parents[3]
PEERS = ROOT / ".venv-peers" / "bin" / "python"
NAMES = ("nbgrader", "otter-grader", "autograder", "floor")
SUBMISSIONS = 6 * len(SHARES)


def graders(only: list[str], folder: Path, cores: int, peers: Path = PEERS) -> list[Grader]:
    """Return the graders to compare, those named in `only` or all that are there."""
    found: list[Grader] = []
    if "nbgrader" in only:
        found.append(Nbgrader(folder))
    if "otter-grader" in only and peers.exists():
        found.append(Otter(folder, peers))
    if "autograder" in only:
        found += [Autograder(folder, workers) for workers in sorted({1, cores})]
    if "floor" in only:
        found.append(Floor(folder))
    return found


def report(console: Console, totals: list[Total], cores: int) -> dict:
    """Print the table and the ratios; return what goes into build/bench.json."""
    table = Table(
        *("grader", "workers", "submissions", "seconds", "per minute", "CPU s each", "peak MiB"),
        "set-up s",
        title="Grading one class",
    )
    rows, floor, ways = [], None, {}
    for total in totals:
        row = total.row()
        if isinstance(total.grader, Floor):
            floor = row["cpu_seconds_per_submission"] / cores
            continue
        rows.append(row)
        ways[total.grader.name, total.grader.workers] = total
        each = total.seconds / total.submissions
        table.add_row(
            row["grader"],
            str(row["workers"]),
            str(row["submissions"]),
            f"{row['seconds']:.1f}",
            f"{60 / each:.1f}",
            f"{row['cpu_seconds_per_submission']:.2f}",
            str(row["peak_mib"]),
            f"{row['setup_seconds']:.1f}",
        )
    if rows:
        console.print(table)
    data = {"rows": rows, "cores": cores, "machine": machine()}
    ours, plain = ways.get(("autograder", cores)), ways.get(("nbgrader", 1))
    if floor is not None:
        data["floor_seconds_per_submission"] = round(floor, 4)
        console.print(f"floor: {floor:.3f} s a submission with {cores} workers")
    if ours and plain:
        data["times_nbgrader"] = round(_each(plain) / _each(ours), 2)
        console.print(f"autograder is {data['times_nbgrader']:.1f} times as fast as nbgrader")
    if ours and floor:
        data["times_floor"] = round(_each(ours) / floor, 2)
        console.print(f"autograder takes {data['times_floor']:.2f} times the floor")
    if plain:
        data["differences"] = [
            line for total in totals if total.points for line in differences(plain, total)
        ]
        console.print(f"test cells with other points than nbgrader's: {len(data['differences'])}")
        for line in data["differences"][:20]:
            console.print(f"  {line}", markup=False, soft_wrap=True)
    return data


def _each(total: Total) -> float:
    return total.seconds / total.submissions


def machine() -> dict:
    """Return what the figures hold for."""
    packages = ("jax", "jaxlib", "nbgrader")
    return {
        "python": platform.python_version(),
        **{name: version(name) for name in packages},
        "processor": platform.machine(),
    }


def print_flat(console: Console, rows: list[dict]) -> None:
    """Print what a submission costs in classes of several sizes."""
    table = Table("submissions", "s each", "CPU s each", "peak MiB", title="Classes by size")
    for row in rows:
        each, cpu = row["seconds_per_submission"], row["cpu_seconds_per_submission"]
        table.add_row(str(row["submissions"]), f"{each:.3f}", f"{cpu:.3f}", str(row["peak_mib"]))
    console.print(table)


def main(argv: list[str] | None = None) -> int:
    """Run what the options ask for; 1 with a message where there is no sandbox."""
    course = Course(ROOT)
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument(
        "--submissions", type=int, default=SUBMISSIONS, help="in all; default: %(default)s"
    )
    parser.add_argument("--only", action="append", choices=NAMES, help="repeatable")
    parser.add_argument("--assignment", action="append", help="only this; repeatable")
    parser.add_argument("--flat", action="store_true", help="classes of several sizes instead")
    parser.add_argument("--to", type=Path, default=ROOT / "build" / "bench.json", metavar="FILE")
    options = parser.parse_args(argv)
    known = course.assignments()
    chosen = options.assignment or known
    if not set(chosen) <= set(known):
        parser.error(f"found {chosen}; assignments are {', '.join(known)}")
    if options.submissions < len(chosen):
        parser.error(f"{options.submissions} submissions do not go round {len(chosen)} assignments")
    console, cores = make_console(), len(os.sched_getaffinity(0))
    only = options.only or list(NAMES)
    if "otter-grader" in only and not PEERS.exists():
        console.print("otter-grader is left out: python3 autograder/bootstrap.py --peers .venv")
    try:
        require_boxes()
    except UserError as error:
        print(f"bench: {error}", file=sys.stderr)
        return 1
    written = json.loads(options.to.read_text("utf-8")) if options.to.exists() else {}
    if options.flat:
        written["flat"] = flatness(course, chosen[0], cores, tell=console.print)
        print_flat(console, written["flat"])
    else:
        with tempfile.TemporaryDirectory(prefix="bench-") as folder:
            shares = dealt(chosen, options.submissions)
            classes = {name: honest_class(course, name, shares[name]) for name in chosen}
            trial = new_course(course, Path(folder, "class"), classes)
            totals = compare(trial, chosen, graders(only, Path(folder), cores), console.print)
        kept = {name: written[name] for name in ("flat",) if name in written}
        written = report(console, totals, cores) | kept
    options.to.parent.mkdir(exist_ok=True)
    options.to.write_text(json.dumps(written, indent=2) + "\n", "utf-8")
    console.print(f"written to {options.to}", soft_wrap=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
