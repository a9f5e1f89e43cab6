"""The engine for a cluster: tasks run on the workers of a Dask scheduler.

Whoever reaches a scheduler runs code with the rights of its workers and, by what these send back,
with those of this process. So it is reached over TLS, or on this machine. The workers are trusted;
what a student wrote runs in boxes that have no network.
"""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from autograder.grading.dask_address import (
    NOT_ENCRYPTED,
    PAGE,
    Tls,
    is_encrypted,
    is_here,
    security_for,
)
from autograder.grading.dask_cluster import client_of, dask_config, own_cluster
from autograder.grading.dask_worker import (
    differences,
    expected_facts,
    judge_there,
    told,
)
from autograder.grading.engines import MOST_TRIES, Done, usable_cores
from autograder.grading.errors import UserError
from autograder.grading.task import Failed, Outcome, Task

if TYPE_CHECKING:
    from distributed import Client, Future

# A cluster that starts workers on demand has none at first, and a queue may be long.
WAIT_SECONDS = 600


class Cluster:
    """Judges tasks on a Dask cluster.

    Args:
      address: of a running scheduler; None is Dask's configuration (`DASK_SCHEDULER_ADDRESS`), and
        where that has none, a cluster of this machine is made and ended with the run.
      workers: of a cluster of this machine; None is a worker a core.
      tls: certificates for an address that begins with `tls://`.
      isolation: "bubblewrap", or "none", which a cluster elsewhere is never given.

    Entering it raises UserError where no task can be judged: it says what to do.
    """

    def __init__(
        self,
        address: str | None = None,
        workers: int | None = None,
        tls: Tls | None = None,
        isolation: str = "bubblewrap",
    ) -> None:
        self._address, self._asked, self._tls = address, workers, tls or Tls()
        self._isolation = isolation
        self._run = secrets.token_hex(4)
        self._submitted = 0

    def __enter__(self) -> Cluster:
        config = dask_config()
        address = self._address or config.get("scheduler-address", None)
        with contextlib.ExitStack() as stack:
            # A submission is as large as `sanitise` lets it be; Dask would warn of large ones.
            stack.enter_context(config.set(_SETTINGS))
            self._own = address is None
            if self._own:
                where, security = stack.enter_context(own_cluster(self._asked or usable_cores()))
            else:
                if self._isolation == "none":
                    raise UserError(_NOT_UNBOXED.format(address))
                where, security = address, security_for(address, self._tls)
            self.client: Client = stack.enter_context(client_of(where, security))
            self._wait_for_workers()
            self._check_workers()
            self._stack = stack.pop_all()
        return self

    def __exit__(self, *exc: object) -> None:
        self._stack.close()

    @property
    def workers(self) -> int:
        """How many tasks run at a time now; a cluster may grow and shrink."""
        return len(self.client.nthreads()) or 1

    @property
    def about(self) -> list[str]:
        """Return lines for the terminal: where it runs, and where to watch it."""
        address = self.client.scheduler.address
        many = f"{self.workers} worker{'s' * (self.workers > 1)}"
        lines = [f"cluster    {address}, {many}"]
        if not is_encrypted(address):
            lines.append(
                "cluster    not encrypted: every user of this machine can reach it, and run code "
                "with your rights" + "; pip install cryptography" * self._own
            )
        return [*lines, f"dashboard  {self.client.dashboard_link}"]

    def run(self, tasks: Iterable[Task], at_once: int | None = None) -> Iterator[Done]:
        """Yield each task with its outcome, or with why it has none.

        Args:
          tasks: read as they are needed, so that two for each worker are held at a time.
          at_once: how many run at a time; None is as many as there are workers.
        """
        suspects = []
        for task, result in self._run_some(iter(tasks), at_once):
            if result is None:
                suspects.append(task)
            else:
                yield task, result
        # A worker that dies takes tasks that only waited there with it. Alone, each shows which.
        for task, result in self._run_some(iter(suspects), 1):
            yield task, result or Failed(f"each worker that graded it died; see {PAGE}")

    def _run_some(
        self, coming: Iterator[Task], at_once: int | None
    ) -> Iterator[tuple[Task, Outcome | Failed | None]]:
        from distributed import as_completed

        running: dict[Future, Task] = {}
        done = as_completed(loop=self.client.loop)

        def fill() -> None:
            while len(running) < (at_once or 2 * self.workers):
                task = next(coming, None)
                if task is None:
                    return
                future = self._submit(task)
                running[future] = task
                done.add(future)

        try:
            fill()
            for future in done:
                task = running.pop(future)
                fill()  # before the caller takes its time over this one
                yield task, _result(future)
        finally:
            self.client.cancel(list(running), force=True)

    def _submit(self, task: Task) -> Future:
        self._submitted += 1
        return self.client.submit(
            judge_there,
            task,
            expected_facts(),
            key=f"{task.key}-{self._run}-{self._submitted}",
            retries=MOST_TRIES - 1,
            pure=False,
        )

    def _wait_for_workers(self) -> None:
        try:
            self.client.wait_for_workers(1, timeout=WAIT_SECONDS)
        except TimeoutError:
            raise UserError(
                f"the cluster {self.client.scheduler.address} has had no worker for "
                f"{WAIT_SECONDS} s; start one: see {PAGE}"
            ) from None

    def _check_workers(self) -> None:
        """Raise UserError that says of each worker why it cannot judge."""
        info = self.client.scheduler_info()
        addresses = [info["address"], *info["workers"]]
        open_to_all = [one for one in addresses if not is_encrypted(one) and not is_here(one)]
        if open_to_all:
            raise UserError(NOT_ENCRYPTED.format(", ".join(open_to_all)))
        problems = [
            f"{address} has {worker['nthreads']} threads; start it with --nthreads 1"
            for address, worker in info["workers"].items()
            if worker["nthreads"] != 1
        ]
        answers = self.client.run(told, self._isolation, on_error="return")
        for address, facts in answers.items():
            if isinstance(facts, Exception):
                problems.append(f"{address} could not be asked: {type(facts).__name__}: {facts}")
            else:
                found, problem = facts
                problems += [f"{address} {what}" for what in differences(found, expected_facts())]
                problems += [f"{address}: {problem}"] * bool(problem)
        if problems:
            listed = "\n".join(f"  {problem}" for problem in sorted(problems))
            raise UserError(f"nothing was graded, since workers cannot grade:\n{listed}")


_SETTINGS = {
    "distributed.admin.large-graph-warning-threshold": "1GB",
    "distributed.scheduler.allowed-failures": 1,
}
_NOT_UNBOXED = (
    "`--isolation none` gives a submission the rights of a worker, and so of the cluster {} and of "
    "this process; grade there with bubblewrap, or with --engine local"
)


def _result(future: Future) -> Outcome | Failed | None:
    """Return what came of a task; None where workers died, which another task may have done."""
    from distributed import KilledWorker

    if future.status == "finished":
        return future.result()
    if future.status == "cancelled":
        return Failed("the scheduler gave it up; grade again")
    error = future.exception()
    if isinstance(error, KilledWorker):
        return None
    if isinstance(error, UserError):
        raise error
    return Failed(f"it could not be graded: {type(error).__name__}: {error}")
