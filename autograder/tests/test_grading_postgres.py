"""Grading into PostgreSQL, the real thing."""

from __future__ import annotations

import csv
import fcntl

import pytest

from autograder import cli
from autograder.grading.engines import Here
from autograder.grading.errors import UserError
from autograder.grading.grade import grade
from autograder.tests import toy_course as toy
from autograder.tests.boxed import needs_boxes
from autograder.tests.postgres import needs_postgres, server
from autograder.tests.test_grading_database import directory, set_url

pytestmark = [needs_postgres, needs_boxes]

ANSWERS = {
    "narrow": {"double": toy.NARROW_DOUBLE, "answer": toy.RIGHT_ANSWER},
    "right": {"double": toy.RIGHT_DOUBLE, "answer": toy.RIGHT_ANSWER},
}
POINTS = {"narrow": 3, "right": 6}


@pytest.fixture(scope="module")
def postgres():
    with server() as running:
        yield running


def make_course(root, url=None):
    made = toy.make_course(root)
    if url:
        set_url(made, url)
    for student, answers in ANSWERS.items():
        toy.submit(made, student, toy.student_notebook(**answers))
    return made


@pytest.fixture(scope="module")
def graded(tmp_path_factory, postgres):
    """A course that was graded into PostgreSQL with the command; and what that printed."""
    course = make_course(tmp_path_factory.mktemp("graded") / "course", postgres.create("graded"))
    with pytest.MonkeyPatch.context() as patch:
        said = []
        patch.setattr("autograder.grading.progress.Console.print", _keeping(said))
        assert run(course, "grade", "--workers", "1") == 0
    return course, said


def _keeping(said):
    return lambda self, *texts, **_: said.extend(map(str, texts))


def run(course, command, *options):
    return cli.main([command, toy.NAME, "--course-dir", str(course.root), *options])


def rows(course):
    """All that the gradebook says of grades and comments, without ids and times."""
    from nbgrader.api import Comment, Grade, Gradebook

    coursedir = directory(course)
    with Gradebook(coursedir.db_url, coursedir.course_id) as book:
        grades = [
            (one.student.id, one.name, one.auto_score, one.manual_score, one.needs_manual_grade)
            for one in book.db.query(Grade).all()
        ]
        comments = [
            (one.notebook.student.id, one.name, one.auto_comment, one.manual_comment)
            for one in book.db.query(Comment).all()
        ]
    return sorted(grades, key=str), sorted(comments, key=str)


class Unused(Here):
    """An engine that is given no task."""

    def run(self, tasks, at_once=None):
        for task in tasks:
            raise AssertionError(f"{task.student} was to be graded again")
        yield from ()


def test_the_rows_are_those_of_sqlite(graded, tmp_path):
    other = make_course(tmp_path / "other")
    results = grade(other, toy.NAME)
    assert {result.student: result.points for result in results} == POINTS
    assert rows(graded[0]) == rows(other)
    assert len(rows(other)[0]) == 6
    assert other.gradebook.exists() and not graded[0].gradebook.exists()


def test_the_run_says_which_database_it_writes_to(graded, postgres):
    course, said = graded
    shown = postgres.url("graded").replace("/tmp/", "%2Ftmp%2F")
    assert said[0] == f"gradebook  {shown}"


def test_what_was_graded_is_not_graded_again(graded):
    results = grade(graded[0], toy.NAME, engine=Unused())
    assert {result.student: result.points for result in results} == POINTS


def test_a_second_run_stops(graded, capsys):
    course, _ = graded
    with course.gradebook.with_name("gradebook.db.lock").open("r+") as other:
        fcntl.flock(other, fcntl.LOCK_EX)
        assert run(course, "grade") == 1
    assert f"another run is grading {course.root}" in capsys.readouterr().err


def test_feedback_and_export(graded, tmp_path):
    course, _ = graded
    assert run(course, "feedback") == 0
    assert sorted(path.parts[-3] for path in course.feedback.glob("*/*/*.html")) == sorted(POINTS)
    path = tmp_path / "grades.csv"
    assert cli.main(["export", "--to", str(path), "--course-dir", str(course.root)]) == 0
    with path.open() as file:
        found = {row["student_id"]: float(row["score"]) for row in csv.DictReader(file)}
    assert found == POINTS


def test_a_score_that_a_person_gave_stays(tmp_path, postgres):
    from nbgrader.api import Gradebook

    course = make_course(tmp_path / "course", postgres.create("by_hand"))
    grade(course, toy.NAME, ["narrow"])
    coursedir = directory(course)
    with Gradebook(coursedir.db_url, coursedir.course_id) as book:
        mark = book.find_grade("double_values", toy.NAME, toy.NAME, "narrow")
        mark.manual_score = 1.5
        book.db.commit()
    [result] = grade(course, toy.NAME, ["narrow"], fresh=True)
    assert result.scores["double_values"].points == 1.5
    assert ("narrow", "double_values", 0.0, 1.5) in [row[:4] for row in rows(course)[0]]


def test_a_server_that_stops_costs_nothing_that_is_graded(tmp_path, postgres):
    class Stopping(Here):
        def run(self, tasks, at_once=None):
            for done, pair in enumerate(super().run(tasks, at_once)):
                if done == 1:
                    postgres.stop()
                yield pair

    course = make_course(tmp_path / "course", postgres.create("stopping"))
    try:
        with pytest.raises(UserError) as caught:
            grade(course, toy.NAME, engine=Stopping())
    finally:
        postgres.start()
    said = str(caught.value)
    assert said.startswith("a result could not be written (") and "\n" not in said
    assert said.endswith("run the same command again: what is graded so far stays")

    class Counting(Here):
        def run(self, tasks, at_once=None):
            for task, result in super().run(tasks, at_once):
                judged.append(task.student)
                yield task, result

    judged = []
    results = grade(course, toy.NAME, engine=Counting())
    assert judged == ["right"]
    assert {result.student: result.points for result in results} == POINTS
