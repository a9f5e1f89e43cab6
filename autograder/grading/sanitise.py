"""Read what a student submitted without following, running or trusting any of it.

nbgrader's converters copy the files beside a notebook, and follow symbolic links while they do
it: a link to a file of the instructor's ends up, as text, in the student's feedback. So before
nbgrader sees a submission, this module takes from it the notebooks the assignment has, and
nbgrader's own two notes; all else is left out and listed.
"""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass, field
from pathlib import Path

MAX_NOTEBOOK = 20_000_000
MAX_NOTE = 1_000

# What nbgrader itself puts beside a notebook, and what Jupyter leaves behind: no cause for a remark
NOTES = ("timestamp.txt", "submission_secret.txt")
ORDINARY = (".ipynb_checkpoints", "__pycache__", ".DS_Store")


@dataclass
class Taken:
    """What was taken from one submission.

    `notebooks` maps a name without `.ipynb` to the file's bytes; `notes` maps nbgrader's own file
    names to bytes; `left_out` has a sentence for each entry that was not taken; `refused` says why
    nothing can be taken, or is empty.
    """

    notebooks: dict[str, bytes] = field(default_factory=dict)
    notes: dict[str, bytes] = field(default_factory=dict)
    left_out: list[str] = field(default_factory=list)
    refused: str = ""


def take(
    submitted: Path, student: str, assignment: str, expected: list[str], given: list[str]
) -> Taken:
    """Return what may be graded of `submitted/student/assignment`.

    `expected` are the names, without `.ipynb`, of the assignment's notebooks, `given` the names of
    the files that come with it (the master's copies are used, so a student's is no cause for a
    remark). `submitted` is the instructor's own folder and may be a link; below it no link is
    followed.
    """
    taken = Taken()
    flags = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW
    try:
        outer = os.open(submitted / student, flags)
    except OSError:
        taken.refused = _not_a_folder(submitted / student, f"submitted/{student}")
        return taken
    try:
        try:
            inner = os.open(assignment, flags, dir_fd=outer)
        except OSError:
            name = f"submitted/{student}/{assignment}"
            taken.refused = _not_a_folder(submitted / student / assignment, name)
            return taken
        try:
            _take_files(taken, inner, expected, given)
        finally:
            os.close(inner)
    finally:
        os.close(outer)
    return taken


def _not_a_folder(path: Path, name: str) -> str:
    if path.is_symlink():
        return f"{name} is a symbolic link; put the files themselves there"
    return f"{name} is no folder that can be read; put the submission's files in a folder"


def _take_files(taken: Taken, folder: int, expected: list[str], given: list[str]) -> None:
    """Fill `taken` from an open folder."""
    notebooks = {f"{name}.ipynb": name for name in expected}
    for entry in sorted(os.listdir(folder)):
        if entry in ORDINARY or entry in given:
            continue
        wanted = entry in notebooks or entry in NOTES
        limit = MAX_NOTE if entry in NOTES else MAX_NOTEBOOK
        data, why = _read(folder, entry, limit) if wanted else (None, _kind(folder, entry))
        # An entry's name is the student's to choose; it must not break a line of the report.
        shown = entry if entry.isprintable() else ascii(entry)
        if data is None and entry in notebooks:
            taken.refused = f"{shown} {why}; ask for the notebook itself"
        elif data is None:
            taken.left_out.append(f"{shown} was left out: {why}")
        elif entry in notebooks:
            taken.notebooks[notebooks[entry]] = data
        elif entry == "timestamp.txt" and not _is_timestamp(data):
            taken.left_out.append("timestamp.txt was left out: it holds no date")
        elif entry == "submission_secret.txt" and not (data.isascii() and data.isalnum()):
            taken.left_out.append("submission_secret.txt was left out: it is not nbgrader's")
        else:
            taken.notes[entry] = data


def _read(folder: int, name: str, limit: int) -> tuple[bytes | None, str]:
    """Return (bytes, "") of a regular file in an open folder, or (None, why not)."""
    try:
        # O_NONBLOCK: opening a FIFO that nobody writes to would wait for ever.
        file = os.open(name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK, dir_fd=folder)
    except PermissionError:
        return None, "cannot be read (permission denied)"
    except OSError:
        return None, _kind(folder, name)
    if not stat.S_ISREG(os.fstat(file).st_mode):
        os.close(file)
        return None, _kind(folder, name)
    with os.fdopen(file, "rb") as stream:
        data = stream.read(limit + 1)
    if len(data) > limit:
        return None, f"is larger than {limit:,} bytes"
    return data, ""


def _kind(folder: int, name: str) -> str:
    try:
        mode = os.stat(name, dir_fd=folder, follow_symlinks=False).st_mode
    except FileNotFoundError:
        return "went away while the folder was read"
    if stat.S_ISLNK(mode):
        return "is a symbolic link"
    if stat.S_ISDIR(mode):
        return "is a folder"
    if not stat.S_ISREG(mode):
        return "is no regular file"
    return (
        "is no file of the assignment"
        if not name.endswith(".ipynb")
        else "has another name than the assignment's"
    )


def _is_timestamp(data: bytes) -> bool:
    from nbgrader.utils import parse_utc

    try:
        text = data.decode("utf-8").strip()
        return bool(text) and parse_utc(text) is not None
    except (ValueError, OverflowError):
        return False
