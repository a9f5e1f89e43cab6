"""The least that grading a class can cost: students' cells and checks in one warm process.

    python -m autograder.authoring.bench.floor FOLDER ASSIGNMENT

No kernel, no box, no gradebook: JAX is imported, its backend is up and the reference was played
before. Prints `warm`, and then for each submission a JSON object with its `student` and the CPU
`seconds` that its cells and the test cells took, those of XLA's threads included.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from autograder.authoring.exercises import exercises, play
from autograder.grading.course import Course
from autograder.grading.master import marks, read_source


def main(argv: list[str]) -> int:
    """Play every submission to one assignment of a course."""
    folder, assignment = argv
    course = Course(Path(folder).resolve())
    notebooks = {
        name: exercises(course.source / assignment / f"{name}.ipynb")
        for name in course.notebooks(assignment)
    }
    for exercise in (one for ones in notebooks.values() for one in ones):
        play(exercise, exercise.reference)
    print("warm", flush=True)
    for student in course.students(assignment):
        answers = {
            name: {
                marks(cell).get("grade_id"): cell.source
                for cell in read_source(
                    course.submitted / student / assignment / f"{name}.ipynb"
                ).cells
            }
            for name in notebooks
        }
        start = time.process_time()
        for name, ones in notebooks.items():
            for exercise in ones:
                play(exercise, answers[name][exercise.solution.metadata.nbgrader.grade_id])
        seconds = time.process_time() - start
        print(json.dumps({"student": student, "seconds": round(seconds, 4)}), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
