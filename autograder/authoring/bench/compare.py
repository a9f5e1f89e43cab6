"""Let every grader grade the same class, in turns, and put together what it took."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

from autograder.authoring.bench.graders import Floor, Grader, Points, objects
from autograder.authoring.bench.meter import Measured
from autograder.grading.course import Course


@dataclasses.dataclass
class Total:
    """What one grader took for all it graded.

    Attributes:
      grader: whose.
      submissions: how many it graded.
      parts: what each command took, by assignment.
      points: what it gave, by assignment.
    """

    grader: Grader
    submissions: int = 0
    parts: dict[str, Measured] = dataclasses.field(default_factory=dict)
    points: dict[str, Points] = dataclasses.field(default_factory=dict)

    @property
    def seconds(self) -> float:
        """Wall seconds without set-up."""
        return sum(part.seconds for part in self.parts.values())

    @property
    def cpu_seconds(self) -> float:
        """CPU seconds without set-up; of the floor, what the cells alone took."""
        if isinstance(self.grader, Floor):
            outputs = (part.output for part in self.parts.values())
            return sum(one["seconds"] for output in outputs for one in objects(output))
        return sum(part.cpu_seconds for part in self.parts.values())

    @property
    def setup_seconds(self) -> float:
        """Wall seconds of set-up, canaries included."""
        return sum(part.setup_seconds for part in self.parts.values())

    @property
    def peak_mib(self) -> float:
        """The most memory at any time."""
        return max(part.peak_mib for part in self.parts.values())

    def row(self) -> dict:
        """Return the grader's row of build/bench.json."""
        return {
            "grader": self.grader.name,
            "workers": self.grader.workers,
            "submissions": self.submissions,
            "seconds": round(self.seconds, 2),
            "cpu_seconds_per_submission": round(self.cpu_seconds / self.submissions, 4),
            "peak_mib": round(self.peak_mib),
            "setup_seconds": round(self.setup_seconds, 2),
        }


def compare(
    course: Course,
    assignments: list[str],
    graders: list[Grader],
    tell: Callable[[str], None] = lambda line: None,
) -> list[Total]:
    """Let each grader grade every submission of a course; return a total each.

    The graders take turns after each assignment, and another one begins each time, so that what
    else the machine does meets all alike. `tell` is called with a line for each turn. Raises
    RuntimeError where a grader fails or leaves out a submission.
    """
    totals = [Total(grader) for grader in graders]
    for turn, assignment in enumerate(assignments):
        students = course.students(assignment)
        for place in range(len(totals)):
            total = totals[(turn + place) % len(totals)]
            grader = total.grader
            grader.prepare(course, assignment)
            measured = grader.measure(assignment)
            total.submissions += len(students)
            total.parts[assignment] = measured
            if not isinstance(grader, Floor):
                total.points[assignment] = _points(grader, assignment, students, measured)
            tell(
                f"{assignment}: {grader.name}, {grader.workers} at a time: "
                f"{measured.seconds:.1f} s for {len(students)}, set-up "
                f"{measured.setup_seconds:.1f} s"
            )
    return totals


def _points(grader: Grader, assignment: str, students: list[str], measured: Measured) -> Points:
    """Return what a grader gave; raises RuntimeError if it failed or left a student out."""
    points = grader.points(assignment, measured.output)
    missing = [student for student in students if not points.get(student)]
    if missing or measured.code:
        raise RuntimeError(
            f"{grader.name}, {assignment}: exit code {measured.code}, no test cell graded of "
            f"{', '.join(missing) or 'nobody'}; it ended with:\n"
            + "\n".join(measured.output.splitlines()[-15:])
        )
    return points


def differences(one: Total, other: Total) -> list[str]:
    """Return a sentence for each test cell for which two graders gave other points."""
    return [
        f"{assignment}, {student}, {cell}: {one.grader.name} {points:g}, "
        f"{other.grader.name} {other.points[assignment][student].get(cell)}"
        for assignment, students in one.points.items()
        for student, cells in students.items()
        for cell, points in cells.items()
        if other.points[assignment][student].get(cell) != points
    ]
