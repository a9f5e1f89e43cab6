"""The page on what each point rests on says what the checks ask for."""

import dataclasses

import pytest

from autograder.authoring import evidence
from autograder.tests.course import EXERCISES

PAGE = evidence.PAGE.read_text("utf-8")


@pytest.mark.parametrize("key", EXERCISES, ids="/".join)
def test_the_page_tells_what_is_reported(key):
    stem, _ = key
    said = PAGE.split(f"## {stem}\n")[1].split("\n## ")[0]
    for cell, points, reasons in evidence.rows(EXERCISES[key]):
        line = f"| `{cell}` | {points:g} | {'; '.join(reasons)} |"
        told = line in said if reasons else f"`{cell}`" not in said
        assert told, "python -m autograder.authoring.evidence writes it anew"


def test_the_page_adds_up():
    cells = [("f_values", 3.0, []), ("f_traces", 1.0, ["why"])]
    text = evidence.section("01_x", cells)
    assert "3 of 4 points are proved (75 %)." in text
    assert "| `f_traces` | 1 | why |" in text and "f_values" not in text


def test_a_reference_that_fails_is_told():
    exercise = next(iter(EXERCISES.values()))
    blank = dataclasses.replace(exercise, solution={"source": ""})
    with pytest.raises(RuntimeError, match="the reference of .* fails"):
        evidence.rows(blank)
