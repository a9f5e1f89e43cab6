"""One form for every notebook that is written by hand, so that a diff shows only what changed."""

import re
from pathlib import Path

from autograder.grading.course import Course
from autograder.grading.errors import UserError

_KERNEL = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}
# IPython's file for a cell, as an error's text names it: the place is this machine's. Looked for
# from the start of a word only: a figure is one word, which would be searched from each letter.
_CELL_PATH = re.compile(r"(?<!\S)\S*ipykernel_\d+/\d+\.py")
_CELL_METADATA = ("jupyter", "nbgrader", "not_compared", "tags")


def canonical(text: str, *, outputs: bool) -> str:
    """Return a notebook in its canonical form.

    Args:
      text: a notebook as JSON.
      outputs: whether outputs and execution counts stay, as in a lesson, or go, as in an exercise.

    Returns:
      JSON of nbformat 4.5: as nbformat writes it, one newline at the end; of the metadata only what
      the course uses; the kernel that every notebook names; no path of a temporary cell file.

    Raises:
      ValueError: the text is not a valid notebook.
    """
    import nbformat

    try:
        notebook = nbformat.reads(text, as_version=4)
        nbformat.validate(notebook)
    except Exception as error:  # nbformat has no one class for this
        raise ValueError(str(error).splitlines()[0]) from error
    notebook.nbformat_minor = 5
    notebook.metadata = {"kernelspec": _KERNEL, "language_info": {"name": "python"}}
    for cell in notebook.cells:
        cell.metadata = {k: v for k, v in cell.metadata.items() if k in _CELL_METADATA and v}
        if cell.cell_type == "code" and not outputs:
            cell.outputs, cell.execution_count = [], None
        for output in cell.get("outputs", []):
            if "metadata" in output:
                output.metadata = {}
    return _CELL_PATH.sub("<cell>", nbformat.writes(notebook).rstrip("\n")) + "\n"


def authored(root: Path) -> list[tuple[Path, bool]]:
    """Return every notebook of a course that is written by hand, with whether it keeps outputs."""
    lessons = [(path, True) for path in sorted(root.glob("notebooks/*.ipynb"))]
    return lessons + [(path, False) for path in sorted(root.glob("source/*/*.ipynb"))]


def fmt(root: Path, *, check: bool = False) -> list[Path]:
    """Bring the authored notebooks of a course into canonical form.

    Args:
      root: the course folder.
      check: only look, write nothing.

    Returns:
      The notebooks that were not in canonical form.

    Raises:
      UserError: a file is not a notebook; nothing is written then.
    """
    changes = {}
    for path, outputs in authored(root):
        text = path.read_text("utf-8")
        try:
            wanted = canonical(text, outputs=outputs)
        except ValueError as error:
            raise UserError(f"{path} is not a valid notebook: {error}") from error
        if wanted != text:
            changes[path] = wanted
    if not check:
        for path, wanted in changes.items():
            path.write_text(wanted, "utf-8")
    return list(changes)


def run_fmt(course: Course, check: bool) -> int:
    """Bring a course's notebooks into canonical form and say which; 1 if `check` found some."""
    changed = fmt(course.root, check=check)
    for path in changed:
        print(
            f"{path.relative_to(course.root)} {'is not' if check else 'is now'} in canonical form"
        )
    if check and changed:
        print("to mend it: make fmt")
    return int(check and bool(changed))
