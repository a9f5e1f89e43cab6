"""Every lesson is executed, compared, linked and no longer than a reader can take."""

import re

import pytest

from autograder.tests.course import LESSONS, ROOT, read, relative

each_lesson = pytest.mark.parametrize("path", LESSONS, ids=relative)
MEND = "run: make outputs LESSON={}"


@each_lesson
def test_every_cell_was_executed_in_order(path):
    code = [cell for cell in read(path).cells if cell.cell_type == "code"]
    counts = [cell.execution_count for cell in code]
    assert counts == list(range(1, len(code) + 1)), MEND.format(path.stem)


@each_lesson
def test_an_output_that_is_not_compared_has_a_reason_and_an_assertion_after_it(path):
    code = [cell for cell in read(path).cells if cell.cell_type == "code"]
    for cell, following in zip(code, [*code[1:], None], strict=True):
        ignored = "nbval-ignore-output" in cell.metadata.get("tags", [])
        reason = cell.metadata.get("not_compared")
        assert ignored == (reason in ("wall-clock", "figure")), f"{cell.id}: reason {reason!r}"
        if ignored:
            assert following is not None, f"{cell.id}: no cell after it asserts anything"
            assert "nbval-ignore-output" not in following.metadata.get("tags", []), following.id
            assert "True" in str(following.outputs), f"{following.id} asserts nothing"
        assert "nbval" not in cell.source.lower(), f"{cell.id}: use tags, not comments"


@each_lesson
def test_it_walks_inspect_trace_time(path):
    heads = re.findall(r"^## (\w+) · \S", _text(path), re.MULTILINE)
    assert heads == ["Inspect", "Trace", "Time"], "write ## Inspect · ..., ## Trace · ..., ## Time"
    before = _text(path).split("\n## Time")[0]
    assert "### A place to stop" in before, "put ### A place to stop before Time"


@each_lesson
def test_it_is_no_longer_than_a_reader_can_take(path):
    cells = read(path).cells
    assert 40 <= len(cells) <= 60, f"{len(cells)} cells; 40 to 60"
    words = len(_text(path).split())
    assert words <= 2000, f"{words} words of text; at most 2000"
    for cell in cells:
        if cell.cell_type == "code":
            assert len(cell.source.splitlines()) <= 20, cell.id
            assert max(map(len, cell.source.splitlines())) <= 100, cell.id


@each_lesson
def test_figures_are_small_and_described(path):
    figures = [
        output.data["image/png"]
        for cell in read(path).cells
        for output in cell.get("outputs", [])
        if "image/png" in output.get("data", {})
    ]
    assert figures, "no figure"
    assert all(len(figure) < 100_000 for figure in figures), "a figure of more than 75 kB"
    assert _text(path).count("Figure:") >= len(figures), "a figure without a description"


@each_lesson
def test_predictions_are_asked_and_their_outputs_collapsed(path):
    collapsed = [
        cell for cell in read(path).cells if cell.metadata.get("jupyter", {}).get("outputs_hidden")
    ]
    asked = _text(path).count("**Predict")
    assert 4 <= len(collapsed) <= asked, f"{asked} times **Predict, {len(collapsed)} collapsed"


@pytest.mark.parametrize("path", [*LESSONS, ROOT / "README.md"], ids=relative)
def test_links_lead_to_files_that_are_there(path):
    text = _text(path) if path.suffix == ".ipynb" else path.read_text("utf-8")
    for target in re.findall(r"\]\(([^)#]+)[^)]*\)", text):
        if not target.startswith("https://"):
            assert (path.parent / target).exists(), target


@each_lesson
def test_it_links_to_its_exercises(path):
    assert f"../release/{path.stem}/{path.name}" in read(path).cells[-1].source


@each_lesson
def test_nothing_of_one_machine_is_stored(path):
    text = path.read_text("utf-8")
    for trace in (str(ROOT), "/home/", "/root/", "/tmp/", "ipykernel_", '"stderr"'):
        assert trace not in text, trace


def _text(path):
    return "\n".join(cell.source for cell in read(path).cells if cell.cell_type == "markdown")
