"""`make bench-checks`: how long the checks of each exercise take in a warm kernel."""

import statistics
import sys
import time
from pathlib import Path

from rich.console import Console
from rich.table import Table

from autograder.authoring.exercises import exercises, play

ROOT = Path(__file__).parents[3]
ROUNDS = 5


def seconds(exercise) -> float:
    """Median seconds of playing the reference through all tests, hidden ones too, once warm."""
    play(exercise, exercise.reference)
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        play(exercise, exercise.reference)
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def main() -> int:
    """Print a table, an exercise a row, for every assignment."""
    for path in sorted(ROOT.glob("source/*/*.ipynb")):
        table = Table("exercise", "test cells", f"seconds, median of {ROUNDS}", title=path.stem)
        total = 0.0
        for exercise in exercises(path):
            took = seconds(exercise)
            total += took
            table.add_row(exercise.name, str(len(exercise.tests)), f"{took:.2f}")
        table.add_row("all", "", f"{total:.2f}")
        Console().print(table)
    return 0


if __name__ == "__main__":
    sys.exit(main())
