"""One run of grading at a time in a course."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from autograder.grading.course import Course
from autograder.grading.errors import UserError

_held: set[Path] = set()


@contextmanager
def grading_lock(course: Course) -> Iterator[None]:
    """Hold the course's lock; the system lets go of it when the process ends, however it ends.

    A process that holds it may take it again. Raises UserError at once if another run holds it.
    """
    if course.root in _held:
        yield
        return
    path = course.gradebook.with_name("gradebook.db.lock")
    file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
    try:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            holder = os.pread(file, 32, 0).decode(errors="replace").strip()
            raise UserError(
                f"another run is grading {course.root} (process {holder or 'unknown'}); "
                "wait until it is done"
            ) from None
        os.ftruncate(file, 0)
        os.pwrite(file, f"{os.getpid()}\n".encode(), 0)
        _held.add(course.root)
        yield
    finally:
        _held.discard(course.root)
        os.close(file)
