"""No class is graded by tests that the reference fails or the blank passes."""

from __future__ import annotations

import pytest

from autograder import cli
from autograder.grading.canary import check_canary
from autograder.grading.errors import UserError
from autograder.tests import toy_course as toy
from autograder.tests.boxed import needs_boxes

pytestmark = needs_boxes


def test_good_tests_pass_and_leave_the_course_alone(tmp_path):
    course = toy.make_course(tmp_path / "course")
    before = sorted(path for path in course.root.rglob("*"))
    told = []
    check_canary(course, toy.NAME, told.append)
    assert [str(result) for result in told] == ["blank: 0/6", "reference: 6/6"]
    assert sorted(path for path in course.root.rglob("*")) == before


def test_a_missing_package_stops_the_run(tmp_path, capsys):
    notebook = toy.source_notebook()
    test = toy.find(notebook, "double_text")
    test.source = f"import a_package_nobody_has\n{test.source}"
    course = toy.make_course(tmp_path / "course", notebook)
    toy.submit(course, "somebody", toy.student_notebook(double=toy.RIGHT_DOUBLE))
    assert cli.main(["grade", toy.NAME, "--course-dir", str(course.root)]) == 1
    said = capsys.readouterr().err
    assert "no submission was graded, since the tests of 01_toy cannot be trusted here:" in said
    assert (
        "test cell 'double_text' gives the reference 0 of 1 points instead of 1; "
        "it printed: ModuleNotFoundError: No module named 'a_package_nobody_has'"
    ) in said
    assert "mend source/01_toy or what it needs to run, then grade again" in said
    assert not course.autograded.exists()
    assert not course.gradebook.exists()


def test_tests_that_judge_wrongly_stop_the_run_and_are_all_named(tmp_path):
    notebook = toy.source_notebook()
    toy.find(notebook, "double_text").source = "print('hello')"
    toy.find(notebook, "answer_is_right").source = "answer / 42"
    course = toy.make_course(tmp_path / "course", notebook)
    with pytest.raises(UserError) as error:
        check_canary(course, toy.NAME)
    assert str(error.value).splitlines()[1:3] == [
        "  test cell 'double_text' gives the blank 1 of 1 points instead of 0; it printed: hello",
        "  test cell 'answer_is_right' gives the reference 1 of 3 points instead of 3; "
        "it printed: nothing",
    ]


def test_a_kernel_that_does_not_start_stops_the_run(tmp_path, monkeypatch):
    from autograder.grading.execute import ExecuteAll

    def fails(*args, **kwargs):
        raise RuntimeError("Kernel died before replying to kernel_info")

    monkeypatch.setattr(ExecuteAll, "preprocess", fails)
    course = toy.make_course(tmp_path / "course")
    with pytest.raises(UserError) as error:
        check_canary(course, toy.NAME)
    assert str(error.value).splitlines()[1:3] == [
        f"  the {student} was not graded: nbgrader could not grade it: "
        "RuntimeError: Kernel died before replying to kernel_info"
        for student in ("blank", "reference")
    ]
