"""What of the engine for a cluster runs on its workers."""

from __future__ import annotations

import signal
import tempfile
from typing import Any

from autograder.grading.errors import UserError
from autograder.grading.task import Outcome, Task
from autograder.grading.versions import package_digest, versions

# Unix sockets of boxes lie below a worker's folder, and the system limits how long their paths are.
LONGEST_FOLDER = 75


def dask_setup(worker: Any) -> None:
    """Prepare a worker of a run's own cluster: Dask calls it when the worker starts."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the coordinator decides what an interrupt means


def expected_facts() -> dict[str, str]:
    """Return what decides about results and must be the same on every worker, by name."""
    return versions() | {"this package's code": package_digest()[:12]}


def told(isolation: str) -> tuple[dict[str, str], str]:
    """Return, on a worker, its versions and why it cannot judge, or an empty text."""
    from autograder.grading.boxes import require_boxes

    try:
        if isolation != "none":
            require_boxes()
    except UserError as error:
        return expected_facts(), str(error)
    return expected_facts(), ""


def judge_there(task: Task, expected: dict[str, str]) -> Outcome:
    """Judge a task on a worker; what is raised is no fault of the student's, and it is tried anew.

    Raises UserError where this worker can judge nothing.
    """
    from distributed import get_worker

    from autograder.grading import boxes
    from autograder.grading.judge import judge

    worker = get_worker()
    wrong = differences(expected_facts(), expected)  # workers may have come since the run began
    if wrong:
        raise UserError(f"the worker {worker.address} {wrong[0]}")
    folder, before = worker.local_directory, tempfile.tempdir
    if len(folder) <= LONGEST_FOLDER:
        tempfile.tempdir = folder  # Dask removes it, also after a worker was killed
    try:
        return judge(task)
    except UserError:
        raise
    except Exception:
        # The next task gets a new sandbox: this one may be what failed.
        if boxes.sandbox.cache_info().currsize:
            boxes.sandbox().close()
            boxes.sandbox.cache_clear()
        raise
    finally:
        tempfile.tempdir = before


def differences(found: dict[str, str], expected: dict[str, str]) -> list[str]:
    """Return a clause for each thing that a worker has in another version than this process."""
    return [
        f"has {name} {found.get(name, 'not at all')}, and here is {version}"
        for name, version in expected.items()
        if found.get(name) != version
    ]
