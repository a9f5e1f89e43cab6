"""The graders that are compared, each with a course folder of its own: what to run, what it gave.

Each is run as a person would run it, one command for all submissions to an assignment.

- nbgrader: `nbgrader autograde` with no configuration: its default preprocessors, ordinary kernels.
- otter-grader: its function for grading without a container; see `otter_run`.
- autograder: `autograder grade`, in boxes.
- floor: the cells alone; see `floor`.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from autograder.authoring.bench import otter_form
from autograder.authoring.bench.meter import Measured, measure
from autograder.grading import gradebook
from autograder.grading.config import course_config, course_directory
from autograder.grading.course import CONFIG_NAME, Course
from autograder.grading.execute import UNWANTED

CONFIGURATION = "autograder.zip"  # what otter-grader calls a file like that
Points = dict[str, dict[str, float]]  # of each student, of each test cell


def environment(folder: Path, python: Path) -> dict[str, str]:
    """Variables for a grader: no setting of JAX's or Jupyter's but that it runs on the CPU.

    The programs beside `python` come first, as in an activated environment: nbgrader needs alembic.
    """
    kept = {
        name: text
        for name, text in os.environ.items()
        if not name.startswith((*UNWANTED, "JUPYTER_", "IPYTHON", "AUTOGRADER_"))
    }
    settings = folder / "settings"
    return kept | {
        "PATH": f"{python.parent}{os.pathsep}{os.environ.get('PATH', os.defpath)}",
        "JAX_PLATFORMS": "cpu",
        "JUPYTER_CONFIG_DIR": str(settings / "jupyter"),
        "IPYTHONDIR": str(settings / "ipython"),
        "PYTHONUNBUFFERED": "1",  # a line that ends the set-up must not wait in a buffer
    }


class Grader:
    """A grader, and a folder for its courses.

    Attributes:
      name: as in the table.
      workers: how many submissions it grades at a time.
      begins: matches the first line that it writes when its set-up is done.
    """

    name = ""
    begins = ""

    def __init__(self, folder: Path, workers: int = 1) -> None:
        self.workers = workers
        self.folder = folder / f"{self.name}-{workers}"
        self.python = Path(sys.executable)

    def measure(self, assignment: str) -> Measured:
        """Grade all submissions to an assignment; raises RuntimeError where that fails."""
        variables = environment(self.folder, self.python)
        command = self.command(assignment)
        return measure(command, self.begins, folder=self.folder, environment=variables)

    def prepare(self, course: Course, assignment: str) -> None:
        """Take over an assignment and its submissions; not measured."""
        self.course = Course(self.folder)
        for of in (course.source, course.release):
            shutil.copytree(of / assignment, self.folder / of.name / assignment)
        for student in course.students(assignment):
            handed_in = course.submitted / student / assignment
            shutil.copytree(handed_in, self.course.submitted / student / assignment)

    def command(self, assignment: str) -> list[str]:
        """Return what grades all submissions to an assignment."""
        raise NotImplementedError

    def points(self, assignment: str, output: str) -> Points:
        """Return what it gave, from what it wrote or from its gradebook."""
        directory = course_directory(self.course, course_config(self.course))
        return {
            student: {
                cell: score.points
                for cell, score in gradebook.scores(directory, assignment, student).items()
            }
            for student in self.course.students(assignment)
        }


class Nbgrader(Grader):
    """Plain nbgrader."""

    name = "nbgrader"
    begins = r"AutogradeApp.*(Copying|Creating|Overwriting|Converting)"

    def prepare(self, course: Course, assignment: str) -> None:
        super().prepare(course, assignment)
        # So that its gradebook knows the assignment and its hidden tests.
        _run([*self._nbgrader("generate_assignment", assignment), "--force"], self)

    def command(self, assignment: str) -> list[str]:
        return self._nbgrader("autograde", assignment)

    def _nbgrader(self, *arguments: str) -> list[str]:
        return [str(self.python), "-m", "nbgrader", *arguments]


class Otter(Grader):
    """otter-grader, in the environment of the peers."""

    name = "otter-grader"
    begins = "^ready$"

    def __init__(self, folder: Path, python: Path) -> None:
        super().__init__(folder)
        self.python = python

    def prepare(self, course: Course, assignment: str) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        folder = self.folder / assignment
        self._notebooks = otter_form.write_assignment(course, assignment, folder)
        configure = [*otter_form.GENERATE, "--tests-dir", str(folder / "tests")]
        _run([str(self.python), *configure, "--output-path", str(folder / CONFIGURATION)], self)

    def command(self, assignment: str) -> list[str]:
        run = [str(self.python), "-m", "autograder.authoring.bench.otter_run"]
        notebooks = map(str, self._notebooks)
        return [*run, str(self.folder / assignment / CONFIGURATION), *notebooks]

    def points(self, assignment: str, output: str) -> Points:
        return {one["student"]: one["points"] for one in objects(output)}


class Autograder(Grader):
    """This project's command, in boxes."""

    name = "autograder"
    begins = "^Grading "

    def prepare(self, course: Course, assignment: str) -> None:
        super().prepare(course, assignment)
        shutil.copy(course.root / CONFIG_NAME, self.folder)

    def command(self, assignment: str) -> list[str]:
        grade = [str(self.python), "-m", "autograder", "grade", assignment]
        return [*grade, "--course-dir", str(self.folder), "--workers", str(self.workers)]


class Floor(Grader):
    """The cells alone, in a warm process."""

    name = "floor"
    begins = "^warm$"

    def command(self, assignment: str) -> list[str]:
        run = [str(self.python), "-m", "autograder.authoring.bench.floor"]
        return [*run, str(self.folder), assignment]


def _run(command: list[str], grader: Grader) -> None:
    """Run what a grader needs beforehand; raises RuntimeError with what it wrote if it fails."""
    ended = subprocess.run(
        command,
        cwd=grader.folder,
        env=environment(grader.folder, grader.python),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if ended.returncode != 0:
        last = "\n".join(ended.stdout.splitlines()[-15:])
        raise RuntimeError(f"{' '.join(command)}: exit code {ended.returncode}\n{last}")


def objects(output: str) -> list[dict]:
    """Return the JSON objects that a command wrote, a line each, among other lines."""
    return [json.loads(line) for line in output.splitlines() if line.startswith('{"student"')]
