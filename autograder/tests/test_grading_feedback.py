"""Feedback pages show a student their own work and the message of a test, never a hidden test."""

from __future__ import annotations

import html
import re

import pytest
from nbformat import v4

from autograder.grading.errors import UserError
from autograder.grading.feedback import REMOVED, HideTests, hidden_lines
from autograder.grading.grade import grade
from autograder.grading.publish import export, feedback
from autograder.tests import toy_course as toy
from autograder.tests.boxed import needs_boxes

pytestmark = needs_boxes

# Prints the frame that calls it, as a curious answer might.
NOSY_DOUBLE = (
    toy.DOUBLE + "    import inspect\n"
    "    caller = inspect.stack()[1]\n"
    "    print(caller.code_context)\n"
    "    if x == -2.5:\n"
    "        raise ValueError(''.join(inspect.getsourcelines(caller.frame)[0]))\n"
    "    return 2 * x"
)
READER = (
    "import json, pathlib\n"
    "cells = json.loads(pathlib.Path('01_toy.ipynb').read_text())['cells']\n"
    "print(*(''.join(cell['source']) for cell in cells), sep='\\n')\n"
    "answer = 42"
)


def failed(ename, evalue, traceback=()):
    return v4.new_output("error", ename=ename, evalue=evalue, traceback=list(traceback))


def shown(source, *outputs):
    """Return the only cell of a notebook with a test cell, as feedback shows it."""
    cell = toy.graded("t", source, 1)
    cell.outputs = list(outputs)
    notebook, _ = HideTests().preprocess(v4.new_notebook(cells=[cell]), {})
    return notebook.cells[0]


@pytest.fixture(scope="module")
def graded(tmp_path_factory):
    """A course with a graded class."""
    course = toy.make_course(tmp_path_factory.mktemp("pages") / "course")
    for student, double, answer in (
        ("right", toy.RIGHT_DOUBLE, toy.RIGHT_ANSWER),
        ("narrow", toy.NARROW_DOUBLE, toy.WRONG_ANSWER),
        ("nosy", NOSY_DOUBLE, toy.RIGHT_ANSWER),
        ("reader", toy.RIGHT_DOUBLE, READER),
    ):
        toy.submit(course, student, toy.student_notebook(double=double, answer=answer))
    results = {result.student: result for result in grade(course, toy.NAME)}
    assert [results[one].points for one in ("right", "narrow", "nosy", "reader")] == [6, 0, 4, 3]
    return course


@pytest.fixture(scope="module")
def pages(graded):
    """The pages of that class as text, without markup, by student."""
    written = feedback(graded, toy.NAME)
    return {path.parents[1].name: page_text(path) for path in written}


def page_text(path) -> str:
    return html.unescape(re.sub(r"<[^>]*>", "", path.read_text(encoding="utf-8")))


@pytest.mark.parametrize("student", ["right", "narrow", "nosy", "reader"])
def test_no_hidden_line_is_on_a_page(pages, student):
    assert len(toy.HIDDEN) == 2
    for line in toy.HIDDEN:
        assert line not in pages[student]


def test_a_page_shows_the_answer_the_message_and_the_points(pages):
    page = pages["narrow"]
    assert "return 6" in page
    assert "AssertionError: not the answer" in page
    assert "Score: 0.0 / 3.0" in page
    assert 'assert double(3) == 6, "3 twice is 6"' in page


def test_an_answer_that_prints_the_tests_prints_them_to_nobody(pages):
    assert "FileNotFoundError" in pages["reader"]  # the notebook is not in the box
    cell = v4.new_code_cell("print(...)", outputs=[v4.new_output("stream", text="f(7.25)")])
    hidden = "### BEGIN HIDDEN TESTS\nassert f(7.25)\n### END HIDDEN TESTS"
    notebook = v4.new_notebook(cells=[cell, toy.graded("t", hidden, 1)])
    cell.outputs[0].text = "assert f(7.25)"
    notebook, _ = HideTests().preprocess(notebook, {})
    assert REMOVED in notebook.cells[0].outputs[0].text
    assert "code_context" in pages["nosy"]  # their own source is theirs to see


def test_a_check_keeps_its_whole_message_and_other_errors_lose_their_source():
    text = ["`f` returns a wrong value.\n  input: an array of size 1"]
    kept = shown("check()", failed("CheckFailure", "`f` returns a wrong value.", text))
    assert kept.outputs[0].traceback == text
    cut = shown("assert f(1)", failed("AssertionError", "no", ["----> 1 assert f(1)"]))
    assert cut.outputs[0].traceback == ["AssertionError: no"]


def test_a_test_cell_shows_errors_only():
    printed = v4.new_output("stream", name="stdout", text="f was called with 7.25")
    result = v4.new_output("execute_result", data={"text/plain": "0.5"})
    assert shown("f(7.25)", printed, result).outputs == []


def test_pictures_and_brackets_are_left_alone():
    source = "### BEGIN HIDDEN TESTS\ncheck(\n    )\n    f(7, 8, 9)\n### END HIDDEN TESTS"
    assert hidden_lines(source) == ["check(", "f(7, 8, 9)"]
    picture = v4.new_output(
        "display_data", data={"image/png": "check(", "text/plain": "see f(7, 8, 9)"}
    )
    answer = v4.new_code_cell("plot()", outputs=[picture])
    notebook = v4.new_notebook(cells=[answer, toy.graded("t", source, 1)])
    notebook, _ = HideTests().preprocess(notebook, {})
    data = notebook.cells[0].outputs[0].data
    assert data == {"image/png": "check(", "text/plain": f"see {REMOVED}"}


def test_a_page_that_cannot_be_written_stops_no_other(graded, monkeypatch):
    before = HideTests.preprocess

    def fails(self, nb, resources):
        if resources["nbgrader"]["student"] == "narrow":
            raise ZeroDivisionError("no page")
        return before(self, nb, resources)

    monkeypatch.setattr(HideTests, "preprocess", fails)
    told = []
    with pytest.raises(UserError) as error:
        feedback(graded, toy.NAME, told.append)
    assert told == ["narrow", "nosy", "reader", "right"]
    assert str(error.value) == (
        "no page could be written for\n  narrow: ZeroDivisionError: no page"
    )


def test_feedback_and_export_before_grading_say_so(tmp_path):
    course = toy.make_course(tmp_path / "course")
    with pytest.raises(UserError, match="no submission of 01_toy is graded; first: make grade"):
        feedback(course, toy.NAME)
    with pytest.raises(UserError, match="gradebook.db does not exist; grade an assignment first"):
        export(course, tmp_path / "grades.csv")
    assert not (tmp_path / "grades.csv").exists()
