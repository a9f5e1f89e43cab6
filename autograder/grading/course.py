"""The course folder: where things lie, which assignments there are."""

from __future__ import annotations

import difflib
import os
from dataclasses import dataclass
from pathlib import Path

from autograder.grading.errors import UserError

CONFIG_NAME = "nbgrader_config.py"
ISOLATIONS = ("bubblewrap", "none")


@dataclass(frozen=True)
class Course:
    """A course folder, laid out as nbgrader expects it.

    `root` is absolute. An assignment is a folder `source/NAME/` that holds at least one notebook.
    `isolation` is what keeps submissions from this machine while they are graded: "bubblewrap", or
    "none".
    """

    root: Path
    isolation: str = ISOLATIONS[0]

    @property
    def source(self) -> Path:
        return self.root / "source"

    @property
    def release(self) -> Path:
        return self.root / "release"

    @property
    def submitted(self) -> Path:
        return self.root / "submitted"

    @property
    def autograded(self) -> Path:
        return self.root / "autograded"

    @property
    def feedback(self) -> Path:
        return self.root / "feedback"

    @property
    def gradebook(self) -> Path:
        return self.root / "gradebook.db"

    @property
    def exchange(self) -> Path:
        return self.root / "exchange"

    @property
    def work(self) -> Path:
        return self.root / "work"

    @property
    def grades(self) -> Path:
        """Where the tables of grades are written, one CSV an assignment."""
        return self.root / "grades"

    def assignments(self) -> list[str]:
        """Return the names of all assignments, sorted."""
        found = {path.parent.name for path in self.source.glob("*/*.ipynb")}
        # Jupyter's .ipynb_checkpoints is a folder of notebooks too.
        return sorted(name for name in found if not name.startswith("."))

    def assignment(self, name: str) -> str:
        """Return `name` if it is an assignment.

        Raises UserError that names the nearest assignment otherwise.
        """
        known = self.assignments()
        if name in known:
            return name
        if not known:
            raise UserError(f"there is no assignment in {self.source}: it holds no NAME/NAME.ipynb")
        near = difflib.get_close_matches(name, known, n=1, cutoff=0.0)[0]
        raise UserError(f"there is no assignment {name!r} in {self.source}; did you mean {near!r}?")

    def notebooks(self, assignment: str) -> list[str]:
        """Return the names, without `.ipynb`, of the notebooks of `assignment`, sorted."""
        return sorted(path.stem for path in (self.source / assignment).glob("*.ipynb"))

    def students(self, assignment: str) -> list[str]:
        """Return the names under submitted/ that have something called `assignment`, sorted.

        A name that is a symbolic link counts, wherever it points. Names that begin with a dot are
        no student's: earlier submissions are kept there.
        """
        if not self.submitted.is_dir():
            return []
        return sorted(
            path.name
            for path in self.submitted.iterdir()
            if not path.name.startswith(".")
            and (path.is_symlink() or os.path.lexists(path / assignment))
        )

    def stray_students(self) -> dict[str, str]:
        """Return who has handed in something that is in no assignment's folder, and what it is."""
        everybody = {name for one in self.assignments() for name in self.students(one)}
        folders = sorted(self.submitted.iterdir()) if self.submitted.is_dir() else []
        return {
            folder.name: ", ".join(sorted(entry.name for entry in folder.iterdir()))
            for folder in folders
            if folder.name not in everybody
            and not folder.name.startswith(".")
            and folder.is_dir()
            and any(folder.iterdir())
        }


def is_student_id(name: str) -> bool:
    """Return whether `name` can be a student's id: printable text without outer blanks."""
    return bool(name) and name.isprintable() and name == name.strip()


def find_course(folder: str | Path | None = None) -> Course:
    """Return the course at `folder`, or the one around the working directory.

    Without `folder`, the first folder with an `nbgrader_config.py` is taken, from the working
    directory upwards. Raises UserError if there is none.
    """
    if folder is not None:
        root = Path(folder).resolve()
        if not root.is_dir():
            raise UserError(f"the course folder {root} does not exist")
        if not (root / CONFIG_NAME).is_file():
            raise UserError(
                f"{root} is no course folder: it has no {CONFIG_NAME}; "
                "give the folder that has one as --course-dir"
            )
        return Course(root)
    here = Path.cwd().resolve()
    for root in (here, *here.parents):
        if (root / CONFIG_NAME).is_file():
            return Course(root)
    raise UserError(
        f"no {CONFIG_NAME} in {here} or above it; run this inside the course, or give --course-dir"
    )
