"""Build what students get: lessons, released notebooks, the learner's half of the package."""

from __future__ import annotations

import shutil
from importlib import metadata
from pathlib import Path

import autograder
from autograder.grading.course import Course
from autograder.grading.errors import UserError
from autograder.grading.folders import replacing

DISTRIBUTION = "jit-with-jax"

README = """# Jit with JAX

You need Python 3.11 or newer. Once, in this folder:

    python3 -m venv .venv
    .venv/bin/pip install -r requirements.txt -e .

Then, each time:

    .venv/bin/jupyter lab

Read a lesson in `notebooks/`, then solve the notebook of the same name in `release/`. Below each
answer stand test cells; run one and it says what is right and what is not.

Hand in the notebook from `release/`, under the name it has.
"""

PYPROJECT = """[build-system]
requires = ["setuptools>=77"]
build-backend = "setuptools.build_meta"

[project]
name = "jit-with-jax-student"
version = "{version}"
requires-python = ">=3.11"

[tool.setuptools.packages.find]
include = ["autograder*"]
"""


def build_student(course: Course) -> tuple[Path, Path]:
    """Write build/student/ and build/student.zip; return both paths.

    No source, solution, hidden test or grading is in them. Raises UserError if nothing is
    released.
    """
    if not any(course.release.glob("*/*.ipynb")):
        raise UserError(f"{course.release} holds no notebook; generate it with: make release")
    target = course.root / "build" / "student"
    with replacing(target) as folder:
        skip = shutil.ignore_patterns(".*", "__pycache__", "tests")
        for part in (course.root / "notebooks", course.release):
            if part.is_dir():
                shutil.copytree(part, folder / part.name, ignore=skip)
        package = Path(autograder.__file__).parent
        (folder / "autograder").mkdir()
        shutil.copy(package / "__init__.py", folder / "autograder")
        shutil.copytree(package / "check", folder / "autograder" / "check", ignore=skip)
        (folder / "README.md").write_text(README, encoding="utf-8")
        version = metadata.version(DISTRIBUTION)
        (folder / "pyproject.toml").write_text(PYPROJECT.format(version=version), encoding="utf-8")
        needs = metadata.requires(DISTRIBUTION) or []
        (folder / "requirements.txt").write_text("\n".join(needs) + "\n", encoding="utf-8")
    archive = shutil.make_archive(str(target), "zip", target.parent, target.name)
    return target, Path(archive)
