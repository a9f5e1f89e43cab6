"""Generate release/ from source/, or say where the two have drifted apart."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from autograder.grading.config import course_config, course_directory
from autograder.grading.converters import run_converter
from autograder.grading.course import Course
from autograder.grading.errors import UserError
from autograder.grading.folders import files, replacing
from autograder.grading.quiet import quiet


def generate(course: Course, into: Path) -> list[str]:
    """Write what students get of every assignment to the folder `into`; return their names.

    nbgrader generates them in a course of their own and without a gradebook, so nothing of
    `course` changes. Raises UserError with nbgrader's words if an assignment is not in its form.
    """
    from nbgrader.converters import GenerateAssignment

    names = course.assignments()
    if not names:
        raise UserError(f"there is no assignment in {course.source}: it holds no NAME/NAME.ipynb")
    with tempfile.TemporaryDirectory(prefix="autograder-") as folder, quiet():
        trial = Course(Path(folder).resolve())
        config = course_config(trial)
        # What `nbgrader generate_assignment --no-db` sets.
        config.SaveCells.enabled = False
        config.GenerateAssignment.no_database = True
        for name in names:
            shutil.copytree(course.source / name, trial.source / name)
            directory = course_directory(trial, config, assignment_id=name)
            outcome = run_converter(GenerateAssignment(coursedir=directory, config=config))
            if outcome.error is not None:
                raise UserError(f"nbgrader could not generate {name}:\n{outcome}")
            shutil.copytree(trial.release / name, into / name)
    return names


def release(course: Course) -> list[str]:
    """Replace release/ by what source/ generates, whole or not at all; return the names."""
    with replacing(course.release) as folder:
        return generate(course, folder)


def drift(course: Course) -> list[str]:
    """Return a sentence for each file in which release/ is not what source/ generates."""
    with tempfile.TemporaryDirectory(prefix="autograder-") as folder:
        generate(course, Path(folder))
        wanted, found = files(Path(folder)), files(course.release)
    sentences = []
    for name in sorted(wanted.keys() | found.keys()):
        if name not in found:
            sentences.append(f"release/{name} is missing")
        elif name not in wanted:
            sentences.append(f"release/{name} is not generated from source/")
        elif wanted[name] != found[name]:
            sentences.append(f"release/{name} differs from what source/ generates")
    return sentences
