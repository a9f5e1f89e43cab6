"""Grade what a class submitted, one submission at a time."""

from __future__ import annotations

import glob
from collections.abc import Callable
from dataclasses import dataclass, field

from autograder.grading import gradebook
from autograder.grading.config import course_config, course_directory
from autograder.grading.converters import run_converter
from autograder.grading.course import Course
from autograder.grading.errors import UserError
from autograder.grading.gradebook import Score
from autograder.grading.lock import grading_lock
from autograder.grading.quiet import quiet
from autograder.grading.staging import Staged, masters_of


@dataclass
class Result:
    """What one submission came to.

    `scores` maps a grade id to its score; `refused` says why the submission is not graded, or is
    empty; `remarks` has a sentence for each thing that was left out or put right.
    """

    student: str
    scores: dict[str, Score] = field(default_factory=dict)
    remarks: list[str] = field(default_factory=list)
    refused: str = ""

    @property
    def points(self) -> float:
        return sum(score.points for score in self.scores.values())

    @property
    def maximum(self) -> float:
        return sum(score.maximum for score in self.scores.values())

    def __str__(self) -> str:
        if self.refused:
            return f"{self.student}: not graded"
        return f"{self.student}: {self.points:g}/{self.maximum:g}"


def grade(
    course: Course,
    assignment: str,
    students: list[str] | None = None,
    tell: Callable[[Result], None] = lambda result: None,
) -> list[Result]:
    """Grade `assignment` for `students`, or for everybody who submitted; return a result each.

    A submission that cannot be read is not graded: its reason is in `Result.refused`, it keeps no
    automatic score, and the gradebook marks it as needing manual grading. A folder without a
    notebook earns 0. No submission stops the others. Scores that a person gave stay. `tell` is
    called with each result as it comes. Raises UserError for an unknown assignment or student, for
    an assignment nobody submitted, and while another run grades the same course.
    """
    course.assignment(assignment)
    chosen = choose_students(course, assignment, students)
    results = []
    with grading_lock(course), quiet():
        config = course_config(course)
        # Also done for each submission; here it stops the run with its reason.
        directory = course_directory(course, config)
        gradebook.register(directory, assignment, masters_of(course, assignment, config), config)
        for student in chosen:
            results.append(grade_one(course, assignment, student, config))
            tell(results[-1])
    return results


def choose_students(course: Course, assignment: str, wanted: list[str] | None) -> list[str]:
    """Return whom to grade: `wanted`, or all who submitted. Raises UserError as `grade` does."""
    submitted = course.students(assignment)
    if not submitted:
        raise UserError(
            f"nobody has submitted {assignment}: there is no folder "
            f"{course.submitted}/STUDENT/{assignment}"
        )
    for student in wanted or []:
        if student not in submitted:
            raise UserError(
                f"{student!r} has not submitted {assignment}; these have: {', '.join(submitted)}"
            )
    return list(dict.fromkeys(wanted)) if wanted else submitted


def grade_one(course: Course, assignment: str, student: str, config) -> Result:
    """Grade the submission of one student with nbgrader, and read its scores back."""
    from nbgrader.converters import Autograde

    directory = course_directory(
        course, config, assignment_id=assignment, student_id=glob.escape(student)
    )
    converter = Autograde(coursedir=directory, config=config)
    converter.force = True
    outcome = run_converter(converter)
    staged = converter.staged[0] if converter.staged else Staged(ascii(student))
    result = Result(staged.student, remarks=staged.remarks, refused=staged.refused)
    if course.isolation == "none":
        result.remarks.append("graded without a sandbox")
    if outcome.error is not None and not result.refused:
        result.refused = f"nbgrader could not grade it: {outcome.reason}"
        if converter.staged:
            gradebook.set_aside(directory, assignment, student, None)
    result.scores = gradebook.scores(directory, assignment, result.student)
    return result
