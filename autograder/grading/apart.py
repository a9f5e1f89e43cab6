"""Run a submission's cells in one box and the test cells in another, and let these ask those.

The candidate's box runs what the student wrote and sees no test cell. The examiner's box runs the
given cells and the test cells, all of them the instructor's, and never any Python of the student's:
there the names that solution cells bind stand for objects in the other box, of which only plain
data comes back (`autograder.check._evidence`). This process passes texts between the two.
"""

from __future__ import annotations

import ast
import asyncio
import contextlib
import copy
import json
import re
import time
from pathlib import Path
from typing import Any

from jupyter_core.utils import run_sync
from nbclient.exceptions import CellTimeoutError, DeadKernelError
from nbformat import v4
from nbformat.notebooknode import NotebookNode
from traitlets import Int

from autograder.grading.candidate import Candidate
from autograder.grading.execute import ENDED, SEED, kernel_environment, show_failure
from autograder.grading.facts import Noted
from autograder.grading.kernels import ExecuteBoxed
from autograder.grading.master import is_given, is_test, marks, names_of_solutions, read_source

LEFT_OUT = "(left out, since the notebook was ended before its last cell)"
_RECORD = "__import__('autograder.check._record', fromlist=['_record'])"
_APART = "__import__('autograder.check._apart', fromlist=['_apart'])"
_BIND = _RECORD + ".begin(); " + _APART + ".bind(get_ipython(), {})"


class ExecuteApart(ExecuteBoxed):
    """Run the student's cells and the test cells in processes of their own."""

    answer_seconds = Int(90, help="how long a candidate may take for one answer").tag(config=True)

    def preprocess(self, nb: NotebookNode, resources: Any = None, km: Any = None):
        """Run all cells of `nb`; return (nb, resources)."""
        self._check_assign_resources(resources)
        self._names = self.bound_by_solutions(nb)
        self._examiner: Examiner | None = None
        self._asks, self._unasked = True, None
        with contextlib.ExitStack() as self._open:
            nb, resources = super().preprocess(nb, resources, km)
        if self._unasked is not None:
            self._show_what_is_unasked(nb, resources)
        return nb, resources

    def _show_what_is_unasked(self, nb: NotebookNode, resources: Any) -> None:
        """Let the candidate's cells show only what they show where no test asks anything.

        A function that was called with the inputs of a hidden test can keep them, and any cell
        that runs later could show them. What such cells show is taken from a second run, without
        test cells; where the first did not come to its end, there is none and it is left out.
        """
        cells = _cells_of_candidate(nb)
        if [cell.outputs for cell in cells] == self._unasked:
            return
        if self._dead or self.facts.timed_out:
            left_out = v4.new_output("stream", text=LEFT_OUT)
            each = zip(cells, self._unasked, strict=True)
            shown = [before or [left_out] * bool(cell.outputs) for cell, before in each]
        else:
            shown = [cell.outputs for cell in _cells_of_candidate(self._run_unasked(nb, resources))]
        for cell, outputs in zip(cells, shown, strict=True):
            ended = [output for output in cell.outputs if output.get("ename") in ENDED]
            cell.outputs = ended or outputs

    def _run_unasked(self, nb: NotebookNode, resources: Any) -> NotebookNode:
        """Return the notebook as it is when the test cells are left out."""
        again, facts = copy.deepcopy(nb), self.facts
        for cell in _cells_of_candidate(again):
            cell.outputs = []
        self._asks = False
        super().preprocess(again, resources)
        facts.kernels += self.facts.kernels
        self.facts = facts
        return again

    def environment(self) -> dict[str, str]:
        """Return the environment of the candidate's kernel, which does not know the seed."""
        environment = super().environment()
        environment.pop(SEED, None)
        return environment

    def preprocess_cell(self, cell: NotebookNode, resources: Any, index: int):
        """Run one cell where it belongs; a given cell runs on both sides."""
        if cell.cell_type != "code" or not cell.source.strip():
            return cell, resources
        if is_test(cell) and not self._asks:
            return cell, resources
        if not is_test(cell) or self._dead:
            cell, resources = super().preprocess_cell(cell, resources, index)
            if is_given(cell) and self._asks and not self._dead:
                self._examine(v4.new_code_cell(cell.source))
            return cell, resources
        if self._unasked is None:
            candidates = _cells_of_candidate(self.nb)
            self._unasked = [copy.deepcopy(one.get("outputs", [])) for one in candidates]
        used = [name for name in self._names if re.search(rf"\b{name}\b", cell.source)]
        start, grade_id = time.perf_counter(), marks(cell).get("grade_id", "")
        try:
            self._examine(v4.new_code_cell(_BIND.format(used)))
            self._examine(cell)
            self.facts.heard(grade_id, self._examiner.told())
            self.facts.seconds[grade_id] = time.perf_counter() - start
        except (DeadKernelError, CellTimeoutError) as error:
            # Nothing of the student's runs there: another try, alone, decides.
            self.ran_out(cell)
            self._end(cell, f"the test cell could not be run ({type(error).__name__})")
        return cell, resources

    def _examine(self, cell: NotebookNode) -> None:
        """Run a cell in the examiner."""
        if self._examiner is None:
            self._examiner = Examiner(Candidate(self, self.answer_seconds), self)
            environment = kernel_environment(self._ipython)
            folder = self.kernel_folder()
            self._open.enter_context(self._examiner.setup_kernel(env=environment, cwd=folder))
            self._examiner.kc.allow_stdin = True
        self._examiner.nb.cells = [cell]
        self._examiner.execute_cell(cell, 0)

    def bound_by_solutions(self, nb: NotebookNode) -> list[str]:
        """Return what the reference's solution cells bind: of these the test cells speak."""
        name = self.resources.get("metadata", {}).get("name", "")
        path = Path(self.kernel_folder() or "", f"{name}.ipynb")
        return names_of_solutions(read_source(path).cells if path.is_file() else nb.cells)


def _cells_of_candidate(nb: NotebookNode) -> list[NotebookNode]:
    return [cell for cell in nb.cells if cell.cell_type == "code" and not is_test(cell)]


class Examiner(Noted):
    """Runs the instructor's cells; what they ask of the student's goes to a candidate."""

    def __init__(self, candidate: Candidate, execute: ExecuteApart) -> None:
        super().__init__(
            v4.new_notebook(),
            kernel_name=execute.kernel_name,
            kernel_manager_class=execute.kernel_manager_class,
            extra_arguments=execute.extra_arguments,
            timeout=execute.timeout,
            interrupt_on_timeout=True,
            error_on_timeout=execute.error_on_timeout,
            shutdown_kernel=execute.shutdown_kernel,
            allow_errors=True,
            on_cell_executed=show_failure,
        )
        self._candidate = candidate
        self.facts = execute.facts

    async def async_execute_cell(self, cell: NotebookNode, cell_index: int, **kwargs: Any):
        """Run one cell, and meanwhile pass on what it asks."""
        passing = asyncio.ensure_future(self._pass_on())
        try:
            return await super().async_execute_cell(cell, cell_index, **kwargs)
        finally:
            passing.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await passing
            await self._candidate.release()

    execute_cell = run_sync(async_execute_cell)

    async def async_told(self) -> dict:
        """Return what the examiner tells of the test cell that it ran last; {} if it is silent."""
        request = self.kc.execute(
            "", silent=True, store_history=False, user_expressions={"told": _RECORD + ".told()"}
        )
        reply = await self.async_wait_for_reply(request)
        found = reply["content"].get("user_expressions", {}).get("told", {}) if reply else {}
        if found.get("status") != "ok":
            return {}
        return json.loads(ast.literal_eval(found["data"]["text/plain"]))

    told = run_sync(async_told)

    async def _pass_on(self) -> None:
        while True:
            asked = await self.kc.get_stdin_msg(timeout=None)
            self.kc.input(await self._candidate.answer(asked["content"]["prompt"]))
