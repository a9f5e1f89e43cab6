"""Say what a long run is doing: a live bar on a terminal, a line a step elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

# Where nobody set a width (a pipe, a CI log), lines are not folded at 80 columns.
PLAIN_WIDTH = 160


def make_console() -> Console:
    """Return the console that this package prints to: stdout."""
    console = Console(highlight=False)
    return console if console.is_terminal else Console(highlight=False, width=PLAIN_WIDTH)


@contextmanager
def steps(console: Console, what: str, total: int) -> Iterator[Callable[[str], None]]:
    """Announce `what`, and give a function to call with a text after each of `total` steps."""
    if not console.is_terminal:
        console.print(escape(what), soft_wrap=True)
        done = 0

        def say(text: str) -> None:
            nonlocal done
            done += 1
            console.print(f"  {done}/{total} {escape(text)}", soft_wrap=True)
            console.file.flush()

        yield say
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, TimeElapsedColumn(), console=console, transient=True) as bar:
        task = bar.add_task(escape(what), total=total)

        def advance(text: str) -> None:
            bar.console.print("  " + escape(text), soft_wrap=True)
            bar.advance(task)

        yield advance
