"""The notebook that is graded is the master's, but for the answers and the student's own cells."""

from __future__ import annotations

import copy
from pathlib import Path

import nbformat
import pytest
from nbformat import v4
from traitlets.config import Config

from autograder.grading.errors import UserError
from autograder.grading.master import bound_name, exercises, marks, master_notebook, split_hidden
from autograder.grading.notebooks import Cell, RefusedNotebook, Submitted, read_submitted
from autograder.grading.rebuild import rebuild
from autograder.tests import toy_course as toy


@pytest.fixture(scope="module")
def master(tmp_path_factory):
    path = tmp_path_factory.mktemp("master") / "source.ipynb"
    nbformat.write(toy.source_notebook(), path)
    return master_notebook(path, Config())


def cells_of(notebook) -> list[Cell]:
    """Return the cells of a notebook as they are read from a submission."""
    return read_submitted(nbformat.writes(notebook).encode(), "toy.ipynb").cells


def rebuilt(cells, master, kernel="python3"):
    return rebuild(Submitted(cells, kernel), master, "toy.ipynb")


def names(notebook) -> list[str]:
    """Return grade ids, and for the student's own cells their text."""
    return [marks(cell).get("grade_id") or cell.source.split("\n")[0] for cell in notebook.cells]


def blank():
    return cells_of(toy.student_notebook())


ORDER = [
    "setup",
    "## Exercise 1 · `double(x)`",
    "double",
    "double(4)  # try it",
    "double_values",
    "double_text",
    "## Exercise 2 · `answer`",
    "answer",
    "answer_is_right",
]
GRADED = [name for name in ORDER if "#" not in name]


def test_an_untouched_notebook_comes_back_whole_with_its_hidden_tests(master):
    notebook, remarks = rebuilt(blank(), master)
    assert remarks == []
    assert names(notebook) == ORDER
    assert [cell.source for cell in notebook.cells] == [cell.source for cell in master.cells]
    assert toy.HIDDEN[0] in toy.find(notebook, "double_values").source


def test_answers_and_own_cells_are_the_students(master):
    cells = blank()
    cells[2].source = toy.RIGHT_DOUBLE
    cells.insert(3, Cell("code", "def helper(): pass"))
    cells.append(Cell("markdown", "my notes"))
    notebook, remarks = rebuilt(cells, master)
    assert remarks == []
    assert names(notebook) == [
        *ORDER[:3],
        "def helper(): pass",
        *ORDER[3:],
        "my notes",
    ]
    assert toy.find(notebook, "double").source == toy.RIGHT_DOUBLE
    assert all(cell.metadata == {} for cell in notebook.cells if not marks(cell))


def test_metadata_points_and_flags_are_the_masters(master):
    notebook, _ = rebuilt(blank(), master, kernel="julia")
    assert notebook.metadata == master.metadata
    for grade_id in ("setup", "double", "double_values"):
        assert toy.find(notebook, grade_id).metadata == toy.find(master, grade_id).metadata


@pytest.mark.parametrize("gone", ["setup", "double_values", "double_text", "answer_is_right"])
def test_a_deleted_cell_comes_back_in_its_place(master, gone):
    cells = [cell for cell in blank() if cell.grade_id != gone]
    notebook, remarks = rebuilt(cells, master)
    assert names(notebook) == ORDER
    kind = "given" if gone == "setup" else "test"
    assert remarks == [f"{kind} cell {gone!r} was missing and was put back"]


def test_all_test_cells_deleted_come_back_in_order(master):
    cells = [cell for cell in blank() if cell.grade_id in ("double", "answer")]
    notebook, remarks = rebuilt(cells, master)
    assert names(notebook) == GRADED
    assert len(remarks) == 4


def test_a_moved_test_cell_goes_back_and_its_followers_with_it(master):
    cells = blank()
    moved = cells.pop(4)
    cells.insert(0, moved)
    notebook, remarks = rebuilt(cells, master)
    assert [name for name in names(notebook) if name in GRADED] == GRADED
    assert remarks == [
        "cells stood in another order (first 'double_values'): put back in the assignment's order"
    ]


def test_a_copy_of_a_test_cell_is_dropped_and_of_a_solution_kept(master):
    cells = blank()
    cells += [copy.copy(cells[4]), copy.copy(cells[2])]
    notebook, remarks = rebuilt(cells, master)
    assert names(notebook) == [*ORDER, "def double(x):"]
    assert remarks == [
        "a copy of test cell 'double_values' was left out",
        "solution cell 'double' stands twice: both run, in order",
    ]


def test_a_cell_with_an_unknown_grade_id_is_kept_but_not_graded(master):
    cells = blank()
    cells.append(Cell("code", "bonus = 100", grade_id="bonus"))
    notebook, remarks = rebuilt(cells, master)
    assert names(notebook)[-1] == "bonus = 100"
    assert remarks == ["cell 'bonus' is not in the assignment: kept, not graded"]


def test_cell_ids_become_unique_and_valid(master):
    cells = blank()
    cells += [Cell("code", "1", id="double"), Cell("code", "2", id="no id!"), Cell("code", "3")]
    cells += [Cell("code", "4", id="mine"), Cell("code", "5", id="mine")]
    notebook, _ = rebuilt(cells, master)
    ids = [cell.id for cell in notebook.cells]
    assert len(set(ids)) == len(ids)
    assert toy.find(notebook, "double").id == "double"
    nbformat.validate(notebook)


def test_a_master_without_cell_ids_gives_a_notebook_without(tmp_path):
    source = toy.source_notebook()
    source.nbformat_minor = 4
    for cell in source.cells:
        del cell["id"]
    path = tmp_path / "old.ipynb"
    nbformat.write(source, path)
    notebook, remarks = rebuilt(blank(), master_notebook(path, Config()))
    assert remarks == []
    assert not any("id" in cell for cell in notebook.cells)
    nbformat.validate(notebook)


def test_the_submission_and_the_master_are_not_changed(master):
    before = copy.deepcopy(master)
    cells = blank()
    cells[2].source = "x = 1"
    rebuilt(cells, master)
    assert master == before


def test_a_lone_surrogate_is_replaced(master):
    data = nbformat.writes(toy.student_notebook()).replace("double(4)", "double('\\\\ud800')")
    data = data.replace("\\\\ud800", "\\ud800")
    cells = read_submitted(data.encode(), "toy.ipynb").cells
    notebook, _ = rebuilt(cells, master)
    assert "double('?')" in nbformat.writes(notebook)


def test_a_notebook_of_nothing_ours_is_refused(master):
    with pytest.raises(RefusedNotebook, match="has no nbgrader metadata"):
        rebuilt([Cell("code", "1")], master)
    with pytest.raises(RefusedNotebook, match="of another assignment .*'tripled'"):
        rebuilt([Cell("code", "1", grade_id="tripled")], master)


def test_an_old_format_that_cannot_be_upgraded_is_refused():
    with pytest.raises(RefusedNotebook, match="notebook format 3 and cannot be upgraded"):
        read_submitted(b'{"nbformat": 3, "worksheets": 5}', "toy.ipynb")


@pytest.mark.parametrize("text", ['{"cells": {}, "nbformat": 4}', '{"cells": 1, "nbformat": 4}'])
def test_cells_that_are_no_list_are_refused(text):
    with pytest.raises(RefusedNotebook, match="its cells are no list"):
        read_submitted(text.encode(), "toy.ipynb")


def test_odd_metadata_is_read_as_none():
    data = (
        b'{"nbformat": 4, "metadata": 3, "cells": [{"cell_type": "raw", "source": ["a", "b"],'
        b' "metadata": {"nbgrader": {"grade_id": {"x": []}}}, "id": 7}]}'
    )
    read = read_submitted(data, "toy.ipynb")
    assert (read.kernel, read.cells) == ("", [Cell("raw", "ab")])


def test_a_broken_source_notebook_is_the_instructors_to_mend(tmp_path):
    path = tmp_path / "source.ipynb"
    path.write_text("{")
    with pytest.raises(UserError, match="source.ipynb is not a notebook"):
        master_notebook(path, Config())
    source = toy.source_notebook()
    toy.find(source, "double").source = "### BEGIN SOLUTION"
    nbformat.write(source, path)
    with pytest.raises(UserError, match="is not in nbgrader's form: no end solution statement"):
        master_notebook(path, Config())


def test_exercises_are_named_by_what_they_bind():
    found = [(one.name, one.tests, one.points) for one in exercises(toy.source_notebook())]
    assert found == [
        ("double", ("double_values", "double_text"), 3.0),
        ("answer", ("answer_is_right",), 3.0),
    ]


def test_tests_after_two_solutions_go_to_the_one_they_name():
    cells = [
        toy.graded("before_all", "1", 1),
        toy.solution("f", "def f(): pass"),
        toy.solution("f_inverse", "async def f_inverse(): pass"),
        toy.graded("f_values", "f()", 2),
        toy.graded("f_inverse_values", "f_inverse()", 3),
        toy.graded("other", "f()", 4),
    ]
    found = {one.name: one.tests for one in exercises(v4.new_notebook(cells=cells))}
    assert found == {
        "f": ("f_values",),
        "f_inverse": ("f_inverse_values", "other"),
        "before_all": ("before_all",),
    }


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("import jax\nf = jax.jit(g)", "f"),
        ("@jax.jit\ndef f(x): ...", "f"),
        ("n: int = 3", "n"),
        ("a, b = 1, 2", "grade"),
        ("not python", "grade"),
    ],
)
def test_the_name_a_solution_binds(source, name):
    assert bound_name(toy.solution("grade", source)) == name


def test_hidden_blocks_are_split_off():
    source = "a\n### BEGIN HIDDEN TESTS\nb\n### END HIDDEN TESTS\nc"
    assert split_hidden(source) == (["a", "c"], ["b"])


def test_the_toy_course_has_its_hidden_lines_in_the_source_only():
    source = nbformat.writes(toy.source_notebook())
    student = nbformat.writes(toy.student_notebook())
    for line in toy.HIDDEN:
        assert line in source
        assert line not in student
    assert Path(toy.REPOSITORY, "nbgrader_config.py").is_file()


def test_the_master_is_what_the_gradebook_records(tmp_path):
    """If it were not, each run would take the assignment for changed."""
    from autograder.grading import gradebook
    from autograder.grading.config import course_config, course_directory
    from autograder.grading.quiet import quiet
    from autograder.grading.staging import masters_of

    course = toy.make_course(tmp_path / "course")
    with quiet():
        config = course_config(course)
        directory = course_directory(course, config)
        masters = masters_of(course, toy.NAME, config)
        assert gradebook.register(directory, toy.NAME, masters, config)
        assert not gradebook.register(directory, toy.NAME, masters, config)
