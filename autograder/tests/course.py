"""The course of this checkout, for the tests that look at all of it."""

import ast
from pathlib import Path

import nbformat

from autograder.authoring.exercises import exercises

ROOT = Path(__file__).parents[2]
LESSONS = sorted(ROOT.glob("notebooks/*.ipynb"))
SOURCES = sorted(ROOT.glob("source/*/*.ipynb"))
EXERCISES = {
    (path.stem, exercise.name): exercise for path in SOURCES for exercise in exercises(path)
}


def read(path):
    """A notebook of the course."""
    return nbformat.read(path, as_version=4)


def relative(path):
    """A path as a failing test names it."""
    return str(path.relative_to(ROOT))


def used_names(source):
    """Every name that some code reads or binds anywhere."""
    return {node.id for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Name)}
