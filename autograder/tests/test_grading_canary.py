"""No class is graded by tests that the reference fails or the blank passes."""

from __future__ import annotations

import pytest

from autograder import cli
from autograder.grading import canary
from autograder.grading.canary import Room, check_canary, room_for
from autograder.grading.errors import UserError
from autograder.grading.task import Outcome
from autograder.tests import toy_course as toy
from autograder.tests.boxed import needs_boxes

pytestmark = needs_boxes


def test_good_tests_pass_and_leave_the_course_alone(tmp_path):
    course = toy.make_course(tmp_path / "course")
    course.exchange.mkdir()  # nbgrader's, made when a course's configuration is read
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
        f"  the {student} has no result: it could not be graded: "
        "RuntimeError: Kernel died before replying to kernel_info"
        for student in ("blank", "reference")
    ]


def used(**measured):
    return Outcome({}, {}, {}, {}, **{"seconds": 1.0, "cpu_seconds": 1.0, **measured})


def test_limits_far_above_what_the_reference_needs_stay():
    assert room_for(used(peak_mib=10, slowest_cell=1.0), {}, 1) == Room()


def test_limits_are_raised_to_twenty_times_what_the_reference_needs():
    needs = used(peak_mib=None, cpu_seconds=100.0, seconds=200.0, slowest_cell=10.5)
    assert room_for(needs, {}, 1) == Room(
        {
            "BoxedKernelManager": {"limits": {"cpu_seconds": 2000, "seconds": 4000}},
            "ExecutePreprocessor": {"timeout": 210},
            "ExecuteApart": {"answer_seconds": 210},
        }
    )


def test_memory_is_not_raised_beyond_what_the_machine_has_for_each_worker(monkeypatch):
    pages = {"SC_PAGE_SIZE": 1 << 20, "SC_PHYS_PAGES": 6000}
    monkeypatch.setattr(canary.os, "sysconf", pages.__getitem__)
    room = room_for(used(peak_mib=200), {}, 2)
    assert room.raised == {"BoxedKernelManager": {"limits": {"memory_mib": 3000}}}
    assert room.remarks == [
        "a box may use 3000 MiB of memory, 15 times what the reference used (200 MiB of memory)"
    ]


def test_limits_that_the_course_sets_stay_and_are_told_where_they_are_low():
    config = {
        "BoxedKernelManager": {"limits": {"memory_mib": 500}},
        "ExecutePreprocessor": {"timeout": 15},
    }
    room = room_for(used(peak_mib=100, cpu_seconds=100.0, slowest_cell=1.5), config, 1)
    assert room.raised == {
        "BoxedKernelManager": {"limits": {"memory_mib": 500, "cpu_seconds": 2000}}
    }
    assert room.remarks == [
        "a box may use 500 MiB of memory, 5 times what the reference used (100 MiB of memory)",
        "a cell may take 15 s, 10 times what the reference's slowest test cell took",
    ]
