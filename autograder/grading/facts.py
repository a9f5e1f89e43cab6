"""What is noted while the cells of one notebook run, beside their outputs."""

from __future__ import annotations

import signal
from collections.abc import Awaitable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from jupyter_core.utils import run_sync
from nbclient import NotebookClient

from autograder.grading.execute import where

if TYPE_CHECKING:
    from nbformat.notebooknode import NotebookNode


@dataclass
class Facts:
    """Of one notebook.

    Attributes:
      told: for each test cell that ran, by grade id, what the examiner tells of it: see
        `autograder.check._record.told`.
      seconds: how long each of them took.
      limits: a sentence for each limit that was reached.
      timed_out: whether one of them is a limit of time.
      kernels: what started each kernel.
    """

    told: dict[str, dict] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)
    limits: list[str] = field(default_factory=list)
    timed_out: bool = False
    kernels: list[Any] = field(default_factory=list)

    def reached(self, sentence: str, *, time: bool = False) -> None:
        """Note that a limit was reached; `time` says that it is one of time."""
        self.timed_out |= time
        if sentence not in self.limits:
            self.limits.append(sentence)

    def heard(self, grade_id: str, told: dict) -> None:
        """Keep what the examiner tells of a test cell."""
        self.told[grade_id] = told
        if told.get("late"):
            self.reached(f"a check in cell {grade_id!r} was stopped", time=True)

    def boxes(self) -> list[dict]:
        """Return the reports of the boxes, and note the limits that ended them.

        Raises RuntimeError where there is none: then a box was not ended by what ran in it.
        """
        found = []
        for kernel in self.kernels:
            box = getattr(kernel, "box", None)
            if box is None:
                continue
            ended = box.ended or {"why": "it did not end"}
            if "seconds" not in ended:
                raise RuntimeError(f"a box has no report: {ended['why']}")
            found.append(ended)
            if ended["why"]:
                late = ended["seconds"] >= kernel.limits.seconds
                self.reached(f"a box was ended: {ended['why']}", time=late)
            elif ended["cpu_seconds"] >= kernel.limits.cpu_seconds and ended["status"] < 0:
                used = f"more than {kernel.limits.cpu_seconds} s of CPU time"
                self.reached(f"a box was ended: it used {used}", time=True)
            elif ended["status"] == -signal.SIGKILL and not box.killed:
                # By the student's code, or by a machine that had no memory left: nobody can tell.
                self.reached("a kernel was killed (signal 9)", time=True)
        return found


class Noted(NotebookClient):
    """A notebook's client that notes in `facts` which kernels it starts and which cells hang."""

    facts: Facts

    async def async_start_new_kernel(self, **kwargs: Any) -> None:
        """Start the kernel, and note what did."""
        await super().async_start_new_kernel(**kwargs)
        self.facts.kernels.append(self.km.provisioner)

    start_new_kernel = run_sync(async_start_new_kernel)

    def _async_handle_timeout(
        self, timeout: int, cell: NotebookNode | None = None
    ) -> Awaitable[Any]:
        name = where(cell, 0) if cell is not None else "a cell"
        self.facts.reached(f"{name} ran longer than {timeout} s", time=True)
        return super()._async_handle_timeout(timeout, cell)
