"""Cells under `## Time` run while no other notebook's cell does."""

import subprocess
import sys

import pytest
from nbformat import v4, write

from autograder.tests import timed_alone
from autograder.tests.course import LESSONS, read

# Writes when it begins and when it ends, as monotonic seconds, into a file beside the notebooks.
NOTE = """import time
start = time.monotonic()
time.sleep(0.4)
with open({path!r}, "a") as file:
    file.write(f"{kind} {{start}} {{time.monotonic()}}\\n")"""


def notebook(path, log):
    cells = [
        v4.new_markdown_cell("## Inspect"),
        v4.new_code_cell(NOTE.format(path=log, kind="any")),
    ]
    cells += [v4.new_markdown_cell("Text.\n\n## Time · it")]
    cells += [v4.new_code_cell(NOTE.format(path=log, kind="timed")) for _ in range(3)]
    write(v4.new_notebook(cells=cells), path)


def test_a_timed_cell_overlaps_no_other(tmp_path):
    log = str(tmp_path / "log")
    for name in ("one", "two", "three"):
        notebook(tmp_path / f"{name}.ipynb", log)
    command = [sys.executable, "-m", "pytest", "-p", "autograder.tests.timed_alone", "-n", "3"]
    command += ["--dist", "loadscope", "--nbval", "--nbval-current-env", "-p", "no:cacheprovider"]
    done = subprocess.run([*command, str(tmp_path)], capture_output=True, text=True, cwd=tmp_path)
    assert done.returncode == 0, done.stdout
    rows = [line.split() for line in (tmp_path / "log").read_text().splitlines()]
    spans = [(kind == "timed", float(start), float(end)) for kind, start, end in rows]
    assert len(spans) == 12 and sum(timed for timed, *_ in spans) == 9
    for number, (timed, start, end) in enumerate(spans):
        for other, begins, ends in spans[:number]:
            assert not (timed or other) or end < begins or ends < start


@pytest.mark.parametrize("path", LESSONS, ids=lambda path: path.stem)
def test_every_lesson_has_timed_cells_and_others(path):
    cells = read(path)

    class Item:
        parent = type("File", (), {"nb": cells})

    kinds = []
    for cell in cells.cells:
        if cell.cell_type == "code":
            Item.cell = cell
            kinds.append(timed_alone.is_timed(Item))
            if cell.metadata.get("not_compared") == "wall-clock":
                assert kinds[-1], f"{cell.id} shows a time and stands before `## Time`"
    assert any(kinds) and not all(kinds)


def test_a_test_that_is_no_cell_is_not_timed():
    assert not timed_alone.is_timed(type("Item", (), {"parent": None}))
