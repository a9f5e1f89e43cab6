"""The main job on a sample class, in a folder of its own."""

from __future__ import annotations

import shutil
from pathlib import Path

from autograder.grading.course import CONFIG_NAME, Course
from autograder.grading.errors import UserError
from autograder.grading.release import release
from autograder.grading.sample_class import read_class, write_class

ANSWERS = Path("autograder", "tests", "answers")


def sample_class_of(course: Course, assignment: str) -> Path:
    """Return where the class.toml of an assignment is, or would be."""
    return course.root / ANSWERS / assignment / "class.toml"


def sample_classes(course: Course) -> dict[str, Path]:
    """Return the class.toml of each assignment that has one, by assignment."""
    found = {name: sample_class_of(course, name) for name in course.assignments()}
    return {name: path for name, path in found.items() if path.is_file()}


def make_demo(course: Course) -> tuple[Course, list[str]]:
    """Make the course build/demo/ afresh, with a class of submissions for each assignment.

    Returns it and the names of its assignments. Nothing else in `course` is touched. Raises
    UserError if no assignment has a sample class, or if build/demo/ was not made here.
    """
    classes = {name: read_class(path) for name, path in sample_classes(course).items()}
    if not classes:
        raise UserError(
            f"no assignment has a sample class: there is no {course.root / ANSWERS}/NAME/class.toml"
        )
    demo = Course(course.root / "build" / "demo")
    if demo.root.exists() and not (demo.root / CONFIG_NAME).is_file():
        raise UserError(f"{demo.root} was not made by this command; rename or remove it")
    shutil.rmtree(demo.root, ignore_errors=True)
    demo.root.mkdir(parents=True)
    shutil.copy(course.root / CONFIG_NAME, demo.root)
    _keep_database(demo)
    for name in classes:
        shutil.copytree(course.source / name, demo.source / name)
    release(demo)
    for name, samples in classes.items():
        write_class(demo, name, samples)
    return demo, list(classes)


def _keep_database(demo: Course) -> None:
    """Give the demo a gradebook of its own where the course's configuration names a database."""
    from autograder.grading.config import course_config, course_directory
    from autograder.grading.database import other_database

    if other_database(course_directory(demo, course_config(demo))) is None:
        return
    with (demo.root / CONFIG_NAME).open("a", encoding="utf-8") as file:
        file.write(f"\nget_config().CourseDirectory.db_url = {f'sqlite:///{demo.gradebook}'!r}\n")
