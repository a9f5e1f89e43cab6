"""Engines: what runs tasks, and gives each an outcome or says why there is none.

An engine is a context manager. Its `run` takes tasks as they are needed, a few more than it has
workers, and yields each with its result in the order in which they are done.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from typing import Protocol

from autograder.grading.errors import UserError
from autograder.grading.task import Failed, Outcome, Task

ENGINES = ("local", "dask")
MOST_TRIES = 3
Done = tuple[Task, Outcome | Failed]


class Engine(Protocol):
    """What `grade` asks of an engine.

    Attributes:
      workers: how many tasks it runs at a time.
    """

    workers: int

    def __enter__(self) -> Engine: ...

    def __exit__(self, *exc: object) -> None: ...

    def run(self, tasks: Iterable[Task], at_once: int | None = None) -> Iterator[Done]:
        """Yield each task with its outcome, or with why it has none.

        Args:
          tasks: read lazily, so that only a few are held at a time.
          at_once: how many run at a time; None is as many as there are workers.
        """


def usable_cores() -> int:
    """Return how many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


class Here:
    """Judges one task after the other in this process, whose sandbox stays warm."""

    workers = 1

    def __enter__(self) -> Here:
        return self

    def __exit__(self, *exc: object) -> None: ...

    def run(self, tasks: Iterable[Task], at_once: int | None = None) -> Iterator[Done]:
        """Yield each task with its outcome."""
        for task in tasks:
            yield task, judged(task)


def make_engine(
    name: str,
    workers: int | None = None,
    *,
    isolation: str = "bubblewrap",
    scheduler: str | None = None,
    tls_ca: str | None = None,
    tls_cert: str | None = None,
    tls_key: str | None = None,
) -> Engine:
    """Return the engine of a name.

    Args:
      name: one of `ENGINES`.
      workers: how many tasks at a time; None is one a core.
      isolation: what submissions are graded in.
      scheduler: the address of a Dask cluster, and with `tls_...` its certificates: see
        `dask_engine.Cluster`.

    Raises UserError for a number of workers that is none, and for a cluster's options without it.
    """
    if workers is not None and workers < 1:
        raise UserError(f"found {workers} workers; give a whole number from 1 on")
    if name == "dask":
        from autograder.grading.dask_address import Tls
        from autograder.grading.dask_engine import Cluster

        return Cluster(scheduler, workers, Tls(tls_ca, tls_cert, tls_key), isolation)
    if scheduler or tls_ca or tls_cert or tls_key:
        raise UserError("--scheduler and --tls-... are of a cluster: give --engine dask too")
    from autograder.grading.local_engine import Local

    return Local(workers)


def run_late_ones_alone(
    engine: Engine, tasks: Iterable[Task]
) -> Iterator[tuple[Task, Outcome | Failed, bool]]:
    """Yield each task with its result, and whether that is the one of a second run, alone.

    What ran out of time is run once more when all others are done, before it costs a point.
    """
    late = []
    for task, result in engine.run(tasks):
        if isinstance(result, Outcome) and result.timed_out:
            late.append(task)
        else:
            yield task, result, False
    for task, result in engine.run(iter(late), at_once=1):
        yield task, result, True


def judged(task: Task) -> Outcome | Failed:
    """Return what judging `task` comes to; what goes wrong that nobody thought of is a reason.

    Raises UserError where nothing can be judged at all.
    """
    from autograder.grading.judge import judge

    try:
        return judge(task)
    except UserError:
        raise
    except Exception as error:
        return Failed(f"it could not be graded: {type(error).__name__}: {error}")
