"""Run a notebook's cells so that every cell that did not run says so."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Iterator
from typing import Any

from nbclient.exceptions import CellTimeoutError, DeadKernelError
from nbformat import v4
from nbformat.notebooknode import NotebookNode
from nbgrader.preprocessors import Execute
from traitlets import default

SEED = "AUTOGRADER_SEED"
ENDED = ("KernelDied", "NotRun")  # what a cell shows that ended its kernel, or that came after it
# A JAX setting of the instructor's shell must not decide about a student's points.
UNWANTED = ("JAX_", "XLA_", "TF_", "NBGRADER_")


def kernel_environment(ipython: str) -> dict[str, str]:
    """Return the environment of a grading kernel; `ipython` is an empty folder for IPython.

    JAX and XLA settings are dropped and JAX runs on the CPU, whatever machine grades; IPython
    reads no profile, so nobody's start-up files take part.
    """
    kept = {name: value for name, value in os.environ.items() if not name.startswith(UNWANTED)}
    return kept | {"JAX_PLATFORMS": "cpu", "IPYTHONDIR": ipython}


@contextlib.contextmanager
def kernels_seeded(seed: int) -> Iterator[None]:
    """Let the kernels started inside the block draw other inputs for hidden tests: see `arrays`."""
    before = os.environ.get(SEED)
    os.environ[SEED] = str(seed)
    try:
        yield
    finally:
        os.environ.pop(SEED)
        if before is not None:
            os.environ[SEED] = before


class ExecuteAll(Execute):
    """nbgrader's Execute, for which the death of a kernel is a result and not an accident.

    A cell that ends the kernel, or that goes on when it is interrupted at the time limit, gets an
    error output that says so, and so does every cell after it. Cells before it keep what they
    earned. The kernel is not started again.
    """

    _dead: str = ""

    @default("on_cell_executed")
    def _show_failures(self):
        return show_failure

    def preprocess(self, nb: NotebookNode, resources: Any = None, km: Any = None):
        """Run all cells of `nb` in a fresh kernel; return (nb, resources)."""
        self._dead = ""
        with tempfile.TemporaryDirectory(prefix="autograder-") as folder:
            self._ipython = folder
            return super().preprocess(nb, resources, km)

    def setup_kernel(self, **kwargs: Any):
        """Start the kernel in the neutral environment."""
        folder = self.kernel_folder()
        if folder is not None:
            kwargs["cwd"] = folder
        return super().setup_kernel(env=self.environment(), **kwargs)

    def environment(self) -> dict[str, str]:
        """Return the environment of the kernel."""
        return kernel_environment(self._ipython)

    def kernel_folder(self) -> str | None:
        """Return where the kernel runs; None is the notebook's own folder."""
        return None

    def ran_out(self, cell: NotebookNode) -> None:
        """Note that a cell reached a limit of time; nothing is noted here."""

    def why_dead(self) -> str:
        """Return why the kernel is dead, as a clause, where that is known; else empty."""
        return ""

    def preprocess_cell(self, cell: NotebookNode, resources: Any, index: int):
        """Run one cell, or say why it did not run."""
        if cell.cell_type != "code" or not cell.source.strip():
            return cell, resources
        if self._dead:
            cell.outputs = [_error("NotRun", f"not run: {self._dead}")]
            return cell, resources
        try:
            return super().preprocess_cell(cell, resources, index)
        except DeadKernelError:
            why = self.why_dead()
            self._end(cell, f"the kernel died in {where(cell, index)}{f': {why}' if why else ''}")
        except CellTimeoutError:
            self.ran_out(cell)
            self._end(
                cell,
                f"{where(cell, index)} ran longer than {self.timeout} s and could not be stopped",
            )
        return cell, resources

    def _end(self, cell: NotebookNode, why: str) -> None:
        self._dead = why
        cell.outputs = [*cell.get("outputs", []), _error("KernelDied", why)]


def show_failure(cell: NotebookNode, cell_index: int, execute_reply: dict) -> None:
    """Give a cell an error output where its kernel says that it failed, and sent none.

    A kernel cannot send an error whose text is no Unicode, and a test cell that shows no error
    earns everything.
    """
    reply = execute_reply.get("content")
    reply = reply if isinstance(reply, dict) else {"ename": "NoReply"}
    shown = any(output.output_type == "error" for output in cell.outputs)
    if reply.get("status") != "ok" and not shown:
        name = str(reply.get("ename", "Aborted"))
        cell.outputs.append(_error(name, f"the cell failed: {str(reply.get('evalue', ''))[:200]}"))


def where(cell: NotebookNode, index: int) -> str:
    """Return a cell's name as messages have it: its grade id, or else its place."""
    name = cell.metadata.get("nbgrader", {}).get("grade_id")
    return f"cell {name!r}" if name else f"cell {index + 1}"


def _error(name: str, text: str) -> NotebookNode:
    return v4.new_output("error", ename=name, evalue=text, traceback=[f"{name}: {text}"])
