"""What the tasks of one assignment have in common, and how one is made of a submission."""

from __future__ import annotations

import functools
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from autograder.grading.folders import data_files
from autograder.grading.master import names_of_solutions, read_source
from autograder.grading.task import Task
from autograder.grading.versions import package_digest, sha256, versions

if TYPE_CHECKING:
    from traitlets.config import Config

    from autograder.grading.course import Course
    from autograder.grading.staging import Staged

# The sections of a course's configuration that decide how a notebook is run.
SECTIONS = (
    "BoxedKernelManager",
    "ClearMetadataPreprocessor",
    "ClearOutput",
    "Execute",
    "ExecuteAll",
    "ExecuteApart",
    "ExecuteBoxed",
    "ExecutePreprocessor",
    "LimitOutput",
    "NotebookClient",
)


@dataclass(frozen=True)
class Assignment:
    """What the tasks of one assignment have in common: made once a run, see `assignment_of`.

    `raised` has limits, in sections as `config`, that go before those of `config`.
    """

    name: str
    masters: dict
    files: dict[str, bytes]
    names: dict[str, tuple[str, ...]]
    seed: int
    isolation: str
    config: dict[str, dict]
    raised: dict[str, dict] = field(default_factory=dict)

    @functools.cached_property
    def digest(self) -> str:
        """Of all that the results of a run depend on besides the submissions.

        Limits that a run raises are not among it: they are measured anew each time.
        """
        facts = {
            "assignment": self.name,
            "masters": {name: sha256(_text(node)) for name, node in self.masters.items()},
            "files": {name: sha256(data) for name, data in self.files.items()},
            "names": self.names,
            "seed": self.seed,
            "isolation": self.isolation,
            "config": self.config,
            "versions": versions(),
            "package": package_digest(),
        }
        return sha256(json.dumps(facts, sort_keys=True, default=str).encode())

    def task(self, staged: Staged) -> Task:
        """Return the task of a submission that `staging.stage` returned with notebooks."""
        import nbformat

        both = {**self.config, **self.raised}
        config = {name: {**self.config.get(name, {}), **self.raised.get(name, {})} for name in both}
        notebooks = {
            name: nbformat.writes(node, version=4).encode()
            for name, node in staged.notebooks.items()
        }
        facts = {
            "student": staged.student,
            "submitted": {name: sha256(data) for name, data in staged.taken.items()},
            "time": sha256(staged.notes.get("timestamp.txt", b"")),
            "all": self.digest,
        }
        return Task(
            self.name,
            staged.student,
            notebooks,
            self.files,
            self.names,
            self.seed,
            self.isolation,
            config,
            sha256(json.dumps(facts, sort_keys=True).encode()),
        )


def assignment_of(
    course: Course,
    assignment: str,
    masters: dict,
    config: Config,
    seed: int,
    raised: dict[str, dict] | None = None,
) -> Assignment:
    """Return what all tasks of `assignment` share.

    Args:
      course: the course.
      assignment: its name.
      masters: the master of each notebook, see `staging.masters_of`.
      config: the course's configuration.
      seed: varies the inputs of hidden tests.
      raised: limits that go before those of the configuration, in sections.
    """
    folder = course.source / assignment
    names = {
        name: tuple(names_of_solutions(read_source(folder / f"{name}.ipynb").cells))
        for name in masters
    }
    sections = {name: dict(config[name]) for name in SECTIONS if name in config}
    return Assignment(
        assignment,
        masters,
        data_files(folder),
        names,
        seed,
        course.isolation,
        sections,
        raised or {},
    )


def _text(master) -> bytes:
    cells = [(cell.cell_type, cell.source, cell.metadata) for cell in master.cells]
    return json.dumps(cells, sort_keys=True).encode()
