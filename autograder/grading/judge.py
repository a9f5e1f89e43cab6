"""Judge one task in this process: run its notebooks, score them, say what came of each test."""

from __future__ import annotations

import re
import resource
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any

import nbformat
from nbconvert.preprocessors import ClearMetadataPreprocessor
from nbgrader.preprocessors import CheckCellMetadata, ClearOutput, LimitOutput
from nbgrader.utils import compute_checksum, determine_grade, is_grade, is_solution, is_task
from traitlets.config import Config

from autograder.grading.apart import ExecuteApart
from autograder.grading.execute import kernels_seeded
from autograder.grading.facts import Facts
from autograder.grading.master import is_test, marks
from autograder.grading.quiet import quiet
from autograder.grading.scores import ExactScores
from autograder.grading.signs import signs_in
from autograder.grading.task import Outcome, Task, Verdict
from autograder.grading.versions import versions

if TYPE_CHECKING:
    from nbformat.notebooknode import NotebookNode

MESSAGES_MIB = 1024  # an answer has at most 64 MiB, and is held in several forms
NO_RESPONSE = "No response."  # nbgrader's words for a solution cell that was left as it was


class ExecuteTask(ExecuteApart):
    """Run one notebook of a task."""

    def __init__(self, folder: str, names: tuple[str, ...], **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self._folder, self._solved = folder, names

    def kernel_folder(self) -> str:
        """Return the folder that holds the task's files."""
        return self._folder

    def bound_by_solutions(self, nb: NotebookNode) -> list[str]:
        """Return what the reference's solution cells bind, as the task has it."""
        return list(self._solved)


def judge(task: Task) -> Outcome:
    """Run the notebooks of `task` as nbgrader's configured steps do, without its gradebook.

    One task at a time may be judged in a process. Raises UserError where there is no sandbox.
    """
    start, before = time.perf_counter(), _cpu_seconds()
    capped = _memory_capped() if task.isolation != "none" else nullcontext()
    notebooks, cells, scores, comments = {}, {}, {}, {}
    limits, signs, boxes, timed_out = [], [], [], False
    with quiet(), capped, kernels_seeded(task.seed), tempfile.TemporaryDirectory() as folder:
        for name, data in task.files.items():
            Path(folder, name).write_bytes(data)
        for name, data in task.notebooks.items():
            notebook = nbformat.reads(data.decode(), as_version=4)
            signs += signs_in(notebook)
            notebook, facts = _run(notebook, name, folder, task)
            boxes += facts.boxes()
            limits += facts.limits
            timed_out |= facts.timed_out
            signs += [sign for told in facts.told.values() for sign in told.get("signs", ())]
            for cell in filter(is_test, notebook.cells):
                cells[marks(cell)["grade_id"]] = _verdict(cell, facts)
            graded = [cell for cell in notebook.cells if is_grade(cell)]
            scores[name] = {marks(cell)["grade_id"]: determine_grade(cell)[0] for cell in graded}
            comments[name] = _comments(notebook)
            text = nbformat.writes(notebook, version=4)
            notebooks[name] = (text.rstrip("\n") + "\n").encode()
    peaks = [box["peak_mib"] for box in boxes]
    used = _cpu_seconds() - before + sum(box["cpu_seconds"] for box in boxes)
    return Outcome(
        notebooks,
        cells,
        scores,
        comments,
        timed_out,
        tuple(dict.fromkeys(limits)),
        tuple(dict.fromkeys(signs)),
        task.seed,
        versions(),
        round(time.perf_counter() - start, 3),
        round(used, 3),
        max(peaks, default=None),
        max((cell.seconds for cell in cells.values()), default=0.0),
    )


@contextmanager
def _memory_capped() -> Iterator[None]:
    """Limit the memory that this process has for what kernels send.

    The parts of one message are held until its last, and a hostile one has none. Where there is no
    more memory for them, its connection is closed.
    """
    soft, hard = resource.getrlimit(resource.RLIMIT_DATA)
    status = Path("/proc/self/status").read_text()
    used = int(re.search(r"^VmData:\s*(\d+) kB", status, re.MULTILINE)[1]) << 10
    limits = [used + (MESSAGES_MIB << 20), *(one for one in (soft, hard) if one >= 0)]
    resource.setrlimit(resource.RLIMIT_DATA, (min(limits), hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_DATA, (soft, hard))


def _run(notebook, name: str, folder: str, task: Task) -> tuple[NotebookNode, Facts]:
    """Take a notebook through the steps that `config.configure` lists, but for the gradebook's."""
    config = Config({section: Config(values) for section, values in task.config.items()})
    execute = ExecuteTask(folder, task.names.get(name, ()), config=config, isolation=task.isolation)
    resources = {
        "metadata": {"name": name},
        "nbgrader": {
            "notebook": name,
            "assignment": task.assignment,
            "student": task.student,
        },
    }
    steps = [
        ClearOutput(config=config),
        execute,
        ExactScores(config=config),
        ClearMetadataPreprocessor(config=config),
        LimitOutput(config=config),
        CheckCellMetadata(config=config),
    ]
    for step in steps:
        notebook, resources = step(notebook, resources)
    return notebook, execute.facts


def _verdict(cell: NotebookNode, facts: Facts) -> Verdict:
    grade_id = marks(cell)["grade_id"]
    points, maximum = determine_grade(cell)
    told = facts.told.get(grade_id, {})
    errors = [output for output in cell.outputs if output.output_type == "error"]
    failure = {}
    if errors:
        last = errors[-1]
        said = f"{last.ename}: {last.evalue}".strip(": ")
        # What ended the cell after the check had spoken is what decided.
        failure = told.get("failure") or {}
        if last.ename in ("CellTimeoutError", "KernelDied", "NotRun", "NoScore") or not failure:
            failure = {"verdict": said}
    return Verdict(
        points,
        maximum,
        failure.get("verdict", ""),
        failure.get("misconception"),
        tuple(failure.get("evidence", ())),
        tuple(dict.fromkeys(why for _, why in told.get("asked", ()) if why)),
        failure.get("attempted", True),
        round(facts.seconds.get(grade_id, 0.0), 3),
    )


def _comments(notebook: NotebookNode) -> dict[str, str | None]:
    """Return the comment that nbgrader's SaveAutoGrades writes for each cell that gets one."""
    found = {}
    for cell in notebook.cells:
        if is_solution(cell) or is_task(cell):
            same = marks(cell).get("checksum") == compute_checksum(cell)
            found[marks(cell)["grade_id"]] = NO_RESPONSE if same and not is_task(cell) else None
    return found


def _cpu_seconds() -> float:
    """Return the CPU time of this process and of those it has waited for."""
    own, others = (
        resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    )
    return own.ru_utime + own.ru_stime + others.ru_utime + others.ru_stime
