"""What our command writes is what nbgrader's own autograding writes, row for row."""

from __future__ import annotations

import sqlite3
from datetime import datetime

import nbformat
import pytest

from autograder.grading import gradebook
from autograder.grading.config import course_config, course_directory
from autograder.grading.converters import run_converter
from autograder.grading.grade import grade
from autograder.grading.quiet import quiet
from autograder.grading.staging import masters_of
from autograder.tests import toy_course as toy
from autograder.tests.boxed import needs_boxes

pytestmark = needs_boxes

PENALTY = '\nget_config().LateSubmissionPlugin.penalty_method = "zero"\n'
ROWS = """
select s.id, a.timestamp, n.late_submission_penalty, b.name, g.auto_score, g.manual_score,
  g.extra_credit, g.needs_manual_grade
from grade g join base_cell b on b.id = g.cell_id
  join submitted_notebook n on n.id = g.notebook_id
  join submitted_assignment a on a.id = n.assignment_id join student s on s.id = a.student_id
order by s.id, b.name
"""
COMMENTS = """
select s.id, b.name, c.auto_comment, c.manual_comment
from comment c join base_cell b on b.id = c.cell_id
  join submitted_notebook n on n.id = c.notebook_id
  join submitted_assignment a on a.id = n.assignment_id join student s on s.id = a.student_id
order by s.id, b.name
"""


def make_class(root):
    """A course with a due date and a penalty, submissions, and marks that a person gave."""
    from nbgrader.api import Gradebook

    source = toy.source_notebook()
    source.cells.append(
        toy._cell("essay", "# say why", grade=True, solution=True, locked=False, points=2)
    )
    course = toy.make_course(root, source)
    (course.source / toy.NAME / "data.txt").write_text("1 2 3")
    with (course.root / "nbgrader_config.py").open("a") as stream:
        stream.write(PENALTY)
    answers = {"double": toy.RIGHT_DOUBLE, "answer": toy.RIGHT_ANSWER}
    late = toy.submit(course, "late", toy.student_notebook(**answers))
    (late / "timestamp.txt").write_text("2030-01-03 00:00:00 UTC")
    timely = toy.submit(course, "timely", toy.student_notebook(**answers))
    (timely / "timestamp.txt").write_text("2029-12-31 00:00:00 UTC")
    toy.submit(course, "narrow", toy.student_notebook(double=toy.NARROW_DOUBLE))
    toy.submit(course, "blank", toy.student_notebook())
    toy.submit(course, "marked", toy.student_notebook(double=toy.WRONG_DOUBLE))
    toy.submit(course, "broken", b"{")
    (course.submitted / "absent" / toy.NAME).mkdir(parents=True)
    with quiet():
        config = course_config(course)
        directory = course_directory(course, config)
        gradebook.register(directory, toy.NAME, masters_of(course, toy.NAME, config), config)
        with Gradebook(directory.db_url, directory.course_id) as book:
            book.update_or_create_assignment(toy.NAME, duedate=datetime(2030, 1, 1))
            book.update_or_create_student("marked")
            book.update_or_create_submission(toy.NAME, "marked")
            grade_ = book.find_grade("double_values", toy.NAME, toy.NAME, "marked")
            grade_.manual_score, grade_.extra_credit = 1.5, 0.5
            comment = book.find_comment("double", toy.NAME, toy.NAME, "marked")
            comment.manual_comment = "nearly"
            book.db.commit()
    return course


def rows(course):
    with sqlite3.connect(course.gradebook) as book:
        found = [book.execute(query).fetchall() for query in (ROWS, COMMENTS)]
    book.close()
    return found


@pytest.fixture(scope="module")
def both(tmp_path_factory):
    """The same class graded by our command and by nbgrader's converter: (ours, theirs)."""
    from nbgrader.converters import Autograde

    ours = make_class(tmp_path_factory.mktemp("ours") / "course")
    grade(ours, toy.NAME)
    theirs = make_class(tmp_path_factory.mktemp("theirs") / "course")
    with quiet():
        config = course_config(theirs)
        converter = Autograde(
            coursedir=course_directory(theirs, config, assignment_id=toy.NAME), config=config
        )
        converter.force = True
        outcome = run_converter(converter)
    assert "not graded: broken" in str(outcome.error)
    return ours, theirs


def test_the_gradebooks_hold_the_same_rows(both):
    ours, theirs = map(rows, both)
    assert ours == theirs
    grades, comments = ours
    points = {(row[0], row[3]): row[4:] for row in grades}
    assert points["timely", "double_values"] == (2.0, None, None, 0)
    assert points["marked", "double_values"] == (0.0, 1.5, 0.5, 1)
    assert points["timely", "essay"] == (0.0, None, None, 0)  # left as it was
    assert points["broken", "answer_is_right"] == (None, None, None, 1)
    assert {row[0]: row[2] for row in grades}["late"] == 6.0
    assert {row[0]: row[2] for row in grades}["timely"] is None
    assert ("blank", "double", "No response.", None) in comments
    assert ("marked", "double", None, "nearly") in comments


def test_the_notebooks_hold_the_same(both):
    def tree(course):
        return {
            str(path.relative_to(course.autograded)): path.stat().st_mode
            for path in sorted(course.autograded.rglob("*"))
        }

    ours, theirs = both
    assert tree(ours) == tree(theirs)
    assert (ours.autograded / "late" / toy.NAME / "data.txt").read_text() == "1 2 3"
    name = f"{toy.NAME}/{toy.NAME}.ipynb"
    for student in ("late", "narrow", "blank"):
        pair = [nbformat.read(one.autograded / student / name, as_version=4) for one in both]
        for notebook in pair:
            for cell in notebook.cells:
                cell.metadata.pop("execution", None)  # times
        assert pair[0] == pair[1]
