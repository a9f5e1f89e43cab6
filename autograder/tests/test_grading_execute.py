"""A kernel that dies or hangs costs the cells that did not run, and no others."""

from __future__ import annotations

import os

import pytest
from nbformat import v4

from autograder.grading.execute import ExecuteAll, kernel_environment
from autograder.grading.quiet import quiet
from autograder.grading.scores import ExactScores
from autograder.tests import toy_course as toy

IDS = ["before", "at", "after"]


def run(source: str, timeout: int = 60) -> list:
    """Run three one-point test cells with `source` in the middle one; return them."""
    cells = [
        toy.graded("before", "x = 1", 1),
        toy.graded("at", source, 1),
        v4.new_code_cell("y = 2"),
        toy.graded("after", "assert x == 1 and y == 2", 1),
    ]
    notebook = v4.new_notebook(cells=cells)
    options = {"timeout": timeout, "iopub_timeout": 2, "kernel_name": "python3"}
    execute = ExecuteAll(
        **options, extra_arguments=["--log-level=ERROR"], shutdown_kernel="immediate"
    )
    with quiet():
        notebook, _ = execute.preprocess(notebook, {})
    notebook, _ = ExactScores().preprocess(notebook, {})
    return [toy.find(notebook, grade_id) for grade_id in IDS]


def points(cells) -> list[float]:
    from nbgrader.utils import determine_grade

    return [determine_grade(cell)[0] for cell in cells]


def errors(cell) -> list[str]:
    return [f"{out.ename}: {out.evalue}" for out in cell.outputs if out.output_type == "error"]


def test_cells_that_run_are_left_as_they_are():
    cells = run("print('seen')")
    assert points(cells) == [1, 1, 1]
    assert cells[1].outputs[0].text == "seen\n"


def test_a_kernel_that_dies_leaves_the_points_of_the_cells_before():
    cells = run("import os; os._exit(0)")
    assert points(cells) == [1, 0, 0]
    assert errors(cells[1]) == ["KernelDied: the kernel died in cell 'at'"]
    assert errors(cells[2]) == ["NotRun: not run: the kernel died in cell 'at'"]


def test_a_loop_that_can_be_interrupted_costs_its_own_cell():
    cells = run("while True: pass", timeout=1)
    assert points(cells) == [1, 0, 1]
    assert "CellTimeoutError: " in errors(cells[1])[-1]


def test_a_loop_that_goes_on_ends_the_run():
    deaf = "import signal\nsignal.signal(signal.SIGINT, signal.SIG_IGN)\nwhile True: pass"
    cells = run(deaf, timeout=1)
    assert points(cells) == [1, 0, 0]
    assert errors(cells[1])[-1] == (
        "KernelDied: cell 'at' ran longer than 1 s and could not be stopped"
    )


def test_the_kernels_environment_is_neutral(monkeypatch, tmp_path):
    for name in ("JAX_ENABLE_X64", "JAX_PLATFORMS", "XLA_FLAGS", "NBGRADER_EXECUTION"):
        monkeypatch.setenv(name, "1")
    monkeypatch.setenv("HOME", "/somewhere")
    found = kernel_environment(str(tmp_path))
    assert found["JAX_PLATFORMS"] == "cpu"
    assert found["IPYTHONDIR"] == str(tmp_path)
    assert found["HOME"] == "/somewhere"
    assert not {"JAX_ENABLE_X64", "XLA_FLAGS", "NBGRADER_EXECUTION"} & set(found)
    assert os.environ["XLA_FLAGS"] == "1"


@pytest.mark.parametrize("source", ["", "   "])
def test_an_empty_cell_runs_nothing_and_earns_its_points(source):
    assert points(run(source)) == [1, 1, 1]
