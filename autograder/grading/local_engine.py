"""The engine of this machine: a worker process a core, each with a warm sandbox."""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
import signal
import tempfile
import threading
from collections import deque
from collections.abc import Iterable, Iterator
from multiprocessing import connection, get_context, parent_process
from pathlib import Path
from typing import TYPE_CHECKING

from autograder.grading.engines import MOST_TRIES, Done, judged, usable_cores
from autograder.grading.errors import UserError
from autograder.grading.task import Failed, Outcome, Task

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess


class Local:
    """Judges tasks in worker processes of this machine.

    Each worker keeps a warm sandbox. A worker that dies costs its task a try and no other task
    anything; a task whose worker dies three times has no outcome.
    """

    def __init__(self, workers: int | None = None) -> None:
        self.workers = workers or usable_cores()
        self._all: list[_Worker] = []

    def __enter__(self) -> Local:
        return self

    def __exit__(self, *exc: object) -> None:
        for worker in self._all:
            worker.dismiss()
        while self._all:
            self._all.pop().dismissed()

    def run(self, tasks: Iterable[Task], at_once: int | None = None) -> Iterator[Done]:
        """Yield each task with its outcome, or with why it has none."""
        coming = iter(tasks)
        again: deque[tuple[Task, int]] = deque()
        most = min(at_once or self.workers, self.workers)
        done: list[Done] = []
        while True:
            while len(busy := [one for one in self._all if one.task is not None]) < most:
                task, tries = again.popleft() if again else (next(coming, None), 0)
                if task is None:
                    break
                self._idle().take(task, tries + 1)
            # Only now, so that the workers have something to do while results are written.
            yield from done
            if not busy:
                return
            ready = connection.wait([worker.line for worker in busy])
            ended = [worker.result() for worker in busy if worker.line in ready]
            done = [
                (task, result) for _, task, tries, result in ended if self._stands(result, tries)
            ]
            for worker, task, tries, result in ended:
                if isinstance(result, Failed):
                    # What failed once, such as its sandbox, may fail the next task too.
                    self._all.remove(worker)
                    worker.dismissed()
                    if not self._stands(result, tries):
                        again.append((task, tries))

    @staticmethod
    def _stands(result: Outcome | Failed, tries: int) -> bool:
        return isinstance(result, Outcome) or tries == MOST_TRIES

    def _idle(self) -> _Worker:
        """Return a worker that has nothing to do, a new one if all have."""
        for worker in self._all:
            if worker.task is None:
                return worker
        self._all.append(_Worker())
        return self._all[-1]


class _Worker:
    """The coordinator's end of a worker process."""

    def __init__(self) -> None:
        # The server forks workers from a process that has imported what they need, and no more.
        context = get_context("forkserver")
        context.set_forkserver_preload(["autograder.grading.judge"])
        # The worker makes it, so that it is there only while somebody can remove it.
        self._folder = str(Path(tempfile.gettempdir(), f"autograder-{secrets.token_hex(4)}"))
        self.line, theirs = context.Pipe()
        self._process: BaseProcess = context.Process(
            target=_work, args=(theirs, self._folder), daemon=True
        )
        self._process.start()
        theirs.close()
        self.task: Task | None = None
        self.tries = 0

    def take(self, task: Task, tries: int) -> None:
        self.task, self.tries = task, tries
        with contextlib.suppress(OSError):  # it died: `result` says so
            self.line.send(task)

    def result(self) -> tuple[_Worker, Task, int, Outcome | Failed]:
        """Return this worker, its task, the number of tries, and what came of it."""
        task, self.task = self.task, None
        try:
            result = self.line.recv()
        except (EOFError, OSError):
            how = self.dismissed()
            result = Failed(f"the process that graded it ended {self.tries} times, last with {how}")
        if isinstance(result, UserError):
            raise result
        return self, task, self.tries, result

    def dismiss(self) -> None:
        """Ask the worker to end; one that is busy is made to."""
        self.line.close()
        if self.task is not None:
            self._process.terminate()

    def dismissed(self) -> str:
        """Dismiss the worker, wait for its end, remove what it left, and return how it ended."""
        self.dismiss()
        self._process.join(5)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()
        shutil.rmtree(self._folder, ignore_errors=True)
        code = self._process.exitcode or 0
        return f"signal {-code}" if code < 0 else f"exit code {code}"


def _work(line: Connection, folder: str) -> None:
    """Be a worker: judge what comes until the line is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the coordinator decides what an interrupt means
    os.mkdir(folder, 0o700)
    tempfile.tempdir = folder
    threading.Thread(target=_end_with_coordinator, args=(folder,), daemon=True).start()
    with contextlib.suppress(EOFError, OSError):
        while True:
            task = line.recv()
            try:
                result = judged(task)
            except UserError as error:
                result = error
            line.send(result)
    shutil.rmtree(folder, ignore_errors=True)


def _end_with_coordinator(folder: str) -> None:
    """End this process when the coordinator is gone: nobody waits for what it does."""
    connection.wait([parent_process().sentinel])
    shutil.rmtree(folder, ignore_errors=True)
    os._exit(1)
