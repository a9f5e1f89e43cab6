"""One class with every bad submission in it: each is told why, and no neighbour's grade changes."""

from __future__ import annotations

import copy
import json
import os
from pathlib import Path

import pytest
from nbformat import v4

from autograder.grading import gradebook
from autograder.grading.config import course_config, course_directory
from autograder.grading.course import Course
from autograder.grading.grade import Result, grade
from autograder.grading.quiet import quiet
from autograder.tests import toy_course as toy
from autograder.tests.boxed import needs_boxes

pytestmark = needs_boxes

HONEST = {
    "all_right": {"double": toy.RIGHT_DOUBLE, "answer": toy.RIGHT_ANSWER},
    "visible_case_only": {"double": toy.NARROW_DOUBLE, "answer": toy.RIGHT_ANSWER},
    "nothing_done": {},
}
HONEST_POINTS = {"all_right": 6, "visible_case_only": 3, "nothing_done": 0}

# student: the sentence (its beginning) that says why it is not graded
REFUSED = {
    "not_json": "01_toy.ipynb is not JSON (Expecting",
    "json_list": "01_toy.ipynb is JSON but not a notebook: it has no cells; ask for",
    "json_text": "01_toy.ipynb is JSON but not a notebook",
    "empty": "01_toy.ipynb is empty; ask for the notebook again",
    "binary": "01_toy.ipynb is not text in UTF-8 (byte 0)",
    "nested": "01_toy.ipynb is nested too deeply to be read; clear all outputs",
    "newer_format": "01_toy.ipynb has notebook format 5, and only formats up to 4 are known",
    "malformed_cell": "cell 2 of 01_toy.ipynb is malformed; open it in JupyterLab",
    "without_metadata": "01_toy.ipynb has no nbgrader metadata, so no cell can be told to be an",
    "other_assignment": "01_toy.ipynb is a notebook of another assignment (its first graded cell "
    "is 'triple')",
    "linked_notebook": "01_toy.ipynb is a symbolic link; ask for the notebook itself",
    "linked_folder": "submitted/linked_folder/01_toy is a symbolic link; put the files themselves",
    "linked_student": "submitted/linked_student is a symbolic link; put the files themselves",
    "dangling_student": "submitted/dangling_student is a symbolic link",
    "pipe": "01_toy.ipynb is no regular file; ask for the notebook itself",
    "folder_as_notebook": "01_toy.ipynb is a folder; ask for the notebook itself",
    "file_as_folder": "submitted/file_as_folder/01_toy is no folder that can be read",
}

# student: (points, the remarks)
MENDED = {
    "test_deleted": (3, ["test cell 'double_values' was missing and was put back"]),
    "test_duplicated": (6, ["a copy of test cell 'double_values' was left out"]),
    "test_edited": (0, ["test cell 'double_values' was edited: its own text was put back"]),
    "test_retyped": (
        3,
        ["test cell 'answer_is_right' was a markdown cell: set back to code"],
    ),
    "points_edited": (3, []),
    "flags_edited": (3, []),
    "solution_retyped": (6, ["solution cell 'answer' was a markdown cell: set back to code"]),
    "solution_deleted": (3, ["solution cell 'answer' was missing and was put back"]),
    "solution_twice": (6, ["solution cell 'answer' stands twice: both run, in order"]),
    "wrong_kernel": (6, ["kernel 'julia-1.11' was set back to 'python3'"]),
    "shadowing_files": (
        6,
        [
            "autograder was left out: is a folder",
            "jax.py was left out: is no file of the assignment",
        ],
    ),
    "linked_side_file": (6, ["notes.txt was left out: is a symbolic link"]),
    "bad_timestamp": (6, ["timestamp.txt was left out: it holds no date"]),
    "format_3": (6, []),
    "no_notebook": (0, ["no notebook"]),
    "other_name": (
        0,
        ["no notebook", "01_toy (1).ipynb was left out: has another name than the assignment's"],
    ),
}


def right():
    return toy.student_notebook(**HONEST["all_right"])


def file_bad_ones(course: Course, secret: Path) -> None:
    """File each submission that REFUSED and MENDED list."""
    file_refused(course, secret)
    file_edited(course)
    file_with_other_files(course, secret)


def file_refused(course: Course, secret: Path) -> None:
    newer = {**right(), "nbformat": 5}
    malformed = copy.deepcopy(right())
    malformed.cells[1] = {"cell_type": "code", "source": 3}
    foreign = right()
    toy.find(foreign, "setup").metadata.nbgrader.grade_id = "triple"
    for cell in foreign.cells:
        if "nbgrader" in cell.metadata:
            cell.metadata.nbgrader.grade_id = "triple"
    stripped = right()
    for cell in stripped.cells:
        cell.metadata = {}
    for student, data in {
        "not_json": b"{",
        "json_list": b"[1, 2]",
        "json_text": b'"a notebook"',
        "empty": b" \n",
        "binary": b"\xff\xfe\x00",
        "nested": b'{"cells": ' + b"[" * 200_000,
        "newer_format": json.dumps(newer).encode(),
        "malformed_cell": json.dumps(malformed).encode(),
        "without_metadata": stripped,
        "other_assignment": foreign,
    }.items():
        toy.submit(course, student, data)
    notebook = f"{toy.NAME}.ipynb"
    real = toy.submit(Course(secret), "elsewhere", right())
    for student in ("linked_notebook", "pipe", "folder_as_notebook"):
        (course.submitted / student / toy.NAME).mkdir(parents=True)
    (course.submitted / "linked_notebook" / toy.NAME / notebook).symlink_to(real / notebook)
    os.mkfifo(course.submitted / "pipe" / toy.NAME / notebook)
    (course.submitted / "folder_as_notebook" / toy.NAME / notebook).mkdir()
    (course.submitted / "linked_folder").mkdir()
    (course.submitted / "linked_folder" / toy.NAME).symlink_to(real)
    (course.submitted / "linked_student").symlink_to(real.parent)
    (course.submitted / "dangling_student").symlink_to(secret / "nowhere")
    (course.submitted / "file_as_folder").mkdir()
    (course.submitted / "file_as_folder" / toy.NAME).write_text("no folder")


def file_edited(course: Course) -> None:
    def edited(student, change, **answers):
        notebook = toy.student_notebook(**(answers or HONEST["all_right"]))
        notebook = change(notebook) or notebook
        toy.submit(course, student, notebook)

    def without(grade_id):
        def change(notebook):
            notebook.cells.remove(toy.find(notebook, grade_id))

        return change

    def twice(grade_id, source=None):
        def change(notebook):
            cell = toy.find(notebook, grade_id)
            extra = copy.deepcopy(cell)
            extra.source = source or extra.source
            extra.id = "another"
            notebook.cells.insert(notebook.cells.index(cell) + 1, extra)

        return change

    def retyped(grade_id):
        def change(notebook):
            cell = toy.find(notebook, grade_id)
            at = notebook.cells.index(cell)
            notebook.cells[at] = v4.new_markdown_cell(cell.source, metadata=cell.metadata)

        return change

    def set_source(grade_id, source):
        def change(notebook):
            toy.find(notebook, grade_id).source = source

        return change

    def set_marks(grade_id, **marks):
        def change(notebook):
            toy.find(notebook, grade_id).metadata.nbgrader.update(marks)

        return change

    def other_kernel(notebook):
        notebook.metadata.kernelspec.name = "julia-1.11"

    def format_3(notebook):
        import nbformat

        return json.dumps(nbformat.convert(notebook, 3)).encode()

    wrong = {"double": toy.WRONG_DOUBLE, "answer": toy.WRONG_ANSWER}
    double_only = {"double": toy.RIGHT_DOUBLE, "answer": toy.WRONG_ANSWER}
    edited("test_deleted", without("double_values"), double=toy.RIGHT_DOUBLE)
    edited("test_duplicated", twice("double_values"))
    edited("test_edited", set_source("double_values", "assert True"), **wrong)
    edited("test_retyped", retyped("answer_is_right"), **double_only)
    edited("points_edited", set_marks("double_values", points=100), **double_only)
    edited(
        "flags_edited",
        set_marks("answer_is_right", grade=False, solution=True, locked=False),
        **double_only,
    )
    edited("solution_retyped", retyped("answer"))
    edited("solution_deleted", without("answer"), double=toy.RIGHT_DOUBLE)
    edited(
        "solution_twice",
        twice("answer", source=toy.RIGHT_ANSWER),
        double=toy.RIGHT_DOUBLE,
        answer=toy.WRONG_ANSWER,
    )
    edited("wrong_kernel", other_kernel)
    edited("format_3", format_3)


def file_with_other_files(course: Course, secret: Path) -> None:
    folder = toy.submit(course, "shadowing_files", right())
    (folder / "jax.py").write_text("raise SystemExit")
    (folder / "autograder").mkdir()
    (folder / "autograder" / "__init__.py").write_text("raise SystemExit")
    folder = toy.submit(course, "linked_side_file", right())
    (secret / "secret.txt").write_text("the instructor's")
    (folder / "notes.txt").symlink_to(secret / "secret.txt")
    folder = toy.submit(course, "bad_timestamp", right())
    (folder / "timestamp.txt").write_text("yesterday, roughly")
    (course.submitted / "no_notebook" / toy.NAME).mkdir(parents=True)
    folder = toy.submit(course, "other_name", right())
    (folder / f"{toy.NAME}.ipynb").rename(folder / f"{toy.NAME} (1).ipynb")


@pytest.fixture(scope="module")
def honest_alone(tmp_path_factory) -> dict[str, Result]:
    """The honest students' results in a class of their own."""
    course = toy.make_course(tmp_path_factory.mktemp("honest") / "course")
    for student, answers in HONEST.items():
        toy.submit(course, student, toy.student_notebook(**answers))
    return {result.student: result for result in grade(course, toy.NAME)}


@pytest.fixture(scope="module")
def graded_class(tmp_path_factory) -> tuple[Course, dict[str, Result]]:
    """The honest and all the others in one class, graded once."""
    course = toy.make_course(tmp_path_factory.mktemp("class") / "a course")
    secret = tmp_path_factory.mktemp("secret")
    for student, answers in HONEST.items():
        toy.submit(course, student, toy.student_notebook(**answers))
    file_bad_ones(course, secret)
    return course, {result.student: result for result in grade(course, toy.NAME)}


def test_every_submission_has_a_result(graded_class):
    assert set(graded_class[1]) == {*HONEST, *REFUSED, *MENDED}


@pytest.mark.parametrize("student", HONEST)
def test_an_honest_neighbours_grade_stays_what_it_was(graded_class, honest_alone, student):
    result = graded_class[1][student]
    assert result.scores == honest_alone[student].scores
    assert (result.points, result.maximum) == (HONEST_POINTS[student], 6)
    assert (result.remarks, result.refused) == ([], "")


@pytest.mark.parametrize("student", REFUSED)
def test_what_cannot_be_graded_says_why(graded_class, student):
    result = graded_class[1][student]
    assert result.refused.startswith(REFUSED[student])
    assert result.points == 0
    assert all(score.manual for score in result.scores.values())
    assert not (graded_class[0].autograded / student).exists()


@pytest.mark.parametrize("student", MENDED)
def test_what_can_be_mended_is_graded_and_told(graded_class, student):
    points, remarks = MENDED[student]
    result = graded_class[1][student]
    assert result.refused == ""
    assert result.remarks == remarks
    assert result.points == points
    assert not any(score.manual for score in result.scores.values())


def test_nothing_but_notebooks_and_notes_reaches_nbgrader(graded_class):
    course, _ = graded_class
    found = {path.name for path in course.autograded.rglob("*") if path.is_file()}
    assert found == {f"{toy.NAME}.ipynb"}


def test_submissions_are_left_as_they_were(graded_class):
    course, _ = graded_class
    shadowing = course.submitted / "shadowing_files" / toy.NAME
    assert {path.name for path in shadowing.iterdir()} == {
        f"{toy.NAME}.ipynb",
        "jax.py",
        "autograder",
    }
    assert (course.submitted / "linked_side_file" / toy.NAME / "notes.txt").is_symlink()


def test_grading_again_keeps_what_a_person_gave(graded_class):
    from nbgrader.api import Gradebook

    course, before = graded_class
    with quiet():
        directory = course_directory(course, course_config(course))
        for student in ("visible_case_only", "not_json"):
            with Gradebook(directory.db_url, directory.course_id) as book:
                book.find_grade("double_values", toy.NAME, toy.NAME, student).manual_score = 1.5
                book.db.commit()
    results = grade(course, toy.NAME, ["visible_case_only", "not_json"], fresh=True)
    assert [result.points for result in results] == [4.5, 1.5]
    assert results[0].scores["double_values"].manual
    scores = gradebook.scores(directory, toy.NAME, "all_right")
    assert scores == before["all_right"].scores


def test_a_refused_resubmission_leaves_no_old_grade(graded_class):
    course, _ = graded_class
    folder = toy.submit(course, "resubmitted_empty", right())
    assert grade(course, toy.NAME, ["resubmitted_empty"])[0].points == 6
    assert (course.autograded / "resubmitted_empty" / toy.NAME).exists()
    (folder / f"{toy.NAME}.ipynb").write_text("")
    result = grade(course, toy.NAME, ["resubmitted_empty"])[0]
    assert result.points == 0
    assert result.refused.startswith("01_toy.ipynb is empty")
    assert not (course.autograded / "resubmitted_empty" / toy.NAME).exists()


def test_what_nobody_thought_of_stays_one_submissions_trouble(graded_class, monkeypatch):
    from autograder.grading import staging
    from autograder.grading.execute import ExecuteAll

    course, _ = graded_class
    read, run = staging.read_submitted, ExecuteAll.preprocess

    def reading(data, name):
        if b"answer = 42" not in data:
            raise ZeroDivisionError("a new kind of notebook")
        return read(data, name)

    def running(self, nb, resources, km=None):
        if resources["nbgrader"]["student"] == "solution_twice":
            raise OSError("no space left")
        return run(self, nb, resources, km)

    monkeypatch.setattr(staging, "read_submitted", reading)
    monkeypatch.setattr(ExecuteAll, "preprocess", running)
    students = ["nothing_done", "solution_twice", "all_right"]
    results = grade(course, toy.NAME, students, fresh=True)
    assert [result.refused for result in results] == [
        "it could not be read (ZeroDivisionError: a new kind of notebook); report this",
        "it could not be graded: OSError: no space left",
        "",
    ]
    assert results[2].points == 6
    assert all(score.manual for score in results[1].scores.values())
