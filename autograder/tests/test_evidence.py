"""The page on what each point rests on; test_grading_course holds it against grading."""

import dataclasses

import pytest

from autograder.authoring import evidence
from autograder.check._evidence import RUNS
from autograder.tests.course import EXERCISES


def test_what_a_reference_rests_on():
    found = evidence.rows(EXERCISES["01_jaxpr_trace_jit", "selu_jit"])
    assert found == [
        ("selu_jit_values", 3, []),
        ("selu_jit_is_jitted", 2, []),
        ("selu_jit_traces_once", 1, [RUNS]),
    ]


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
