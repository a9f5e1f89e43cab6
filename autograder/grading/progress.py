"""Say what a long run is doing: a live bar on a terminal, a line a step elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.markup import escape
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)

# Where nobody set a width (a pipe, a CI log), lines are not folded at 80 columns.
PLAIN_WIDTH = 160


def make_console(stderr: bool = False) -> Console:
    """Return the console that this package prints to: stdout, or stderr."""
    console = Console(highlight=False, stderr=stderr)
    if console.is_terminal:
        return console
    return Console(highlight=False, width=PLAIN_WIDTH, stderr=stderr)


@contextmanager
def steps(console: Console, what: str, total: int, many: bool = False) -> Iterator[Callable]:
    """Announce `what`, and give a function `say(text, failed=False)` to call after each step.

    On a terminal a bar shows how far it is; with `many`, also how many steps are done in a minute,
    how much time is left, and how many have failed. Elsewhere each step is a line.
    """
    if not console.is_terminal:
        console.print(escape(what), soft_wrap=True)
        done = 0

        def say(text: str, failed: bool = False) -> None:
            nonlocal done
            done += 1
            console.print(f"  {done}/{total} {escape(text)}", soft_wrap=True)
            console.file.flush()

        yield say
        return
    columns = [TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn()]
    if many:
        columns += [TextColumn("{task.fields[rate]}"), TimeRemainingColumn()]
        columns += [TextColumn("left, {task.fields[failures]} failed")]
    columns.append(TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task(escape(what), total=total, rate="", failures=0)

        def advance(text: str, failed: bool = False) -> None:
            bar.console.print("  " + escape(text), soft_wrap=True)
            bar.advance(task)
            now = bar.tasks[0]
            minutes = (now.elapsed or 0) / 60
            rate = f"{now.completed / minutes:.0f}/min" if minutes else ""
            bar.update(task, rate=rate, failures=now.fields["failures"] + failed)

        yield advance
