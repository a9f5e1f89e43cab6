"""The real course: every assignment under source/ is one that can be graded."""

from __future__ import annotations

import shutil

import pytest

from autograder.authoring import evidence
from autograder.grading.canary import check_canary
from autograder.grading.course import CONFIG_NAME, Course
from autograder.grading.report import course_exercises
from autograder.tests.boxed import needs_boxes
from autograder.tests.toy_course import REPOSITORY

REAL = Course(REPOSITORY)


def test_there_is_a_course():
    assert REAL.assignments()


@needs_boxes
@pytest.mark.parametrize("assignment", REAL.assignments())
def test_the_reference_earns_everything_and_the_blank_nothing(tmp_path, assignment):
    """On failure: the message names the test cell, its points and what it printed.

    The page on what each point rests on says what the reference's points rested on.
    """
    course = Course(tmp_path)
    shutil.copy(REPOSITORY / CONFIG_NAME, course.root)
    shutil.copytree(REAL.source / assignment, course.source / assignment)
    told = []
    check_canary(course, assignment, told.append)
    blank, reference = sorted(told, key=lambda result: result.student)
    assert (blank.student, blank.points) == ("blank", 0)
    assert reference.points == reference.maximum > 0
    said = evidence.PAGE.read_text("utf-8").split(f"## {assignment}\n")[1].split("\n## ")[0]
    for name, cell in reference.record["cells"].items():
        line = f"| `{name}` | {cell['max']:g} | {'; '.join(cell['reported'])} |"
        told = line in said if cell["reported"] else f"`{name}`" not in said
        assert told, "python -m autograder.authoring.evidence writes it anew"


@pytest.mark.parametrize("assignment", REAL.assignments())
def test_every_test_cell_belongs_to_a_named_exercise(assignment):
    exercises = course_exercises(REAL, assignment)
    assert exercises
    for exercise in exercises:
        assert exercise.name.isidentifier()
        assert exercise.points > 0
        for test in exercise.tests:
            assert test.startswith(exercise.name + "_")
