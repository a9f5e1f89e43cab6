"""Points are exact: full only for a clean test cell, a part only for a plain number in range."""

from __future__ import annotations

import math
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nbformat import v4
from nbgrader.utils import determine_grade

from autograder.grading.scores import ExactScores, exact_outputs

POINTS = 2.0


def executed(*outputs, points=POINTS, count=1):
    marks = {"grade": True, "solution": False, "grade_id": "t", "points": points}
    return v4.new_code_cell(
        "check()", outputs=list(outputs), execution_count=count, metadata={"nbgrader": marks}
    )


def value(text):
    return v4.new_output("execute_result", data={"text/plain": text}, execution_count=1)


def stream(name, text="seen"):
    return v4.new_output("stream", name=name, text=text)


def error():
    return v4.new_output("error", ename="AssertionError", evalue="no", traceback=["no"])


def score(cell):
    cell.outputs = exact_outputs(cell)
    points, maximum = determine_grade(cell)
    assert maximum == cell.metadata.nbgrader.points
    return points


def message(cell):
    return [output.evalue for output in cell.outputs if output.output_type == "error"]


@pytest.mark.parametrize(
    ("outputs", "points"),
    [
        ([], 2),
        ([stream("stdout")], 2),
        ([stream("stderr", "UserWarning: float64 is not available")], 2),
        ([v4.new_output("display_data", data={"text/plain": "<Figure>"})], 2),
        ([value("0")], 0),
        ([value("0.5")], 0.5),
        ([value("1e-05")], 1e-05),
        ([value("2")], 2),
        ([stream("stderr"), value("1.5")], 1.5),
        ([error()], 0),
        ([value("2"), error()], 0),
        ([error(), value("2")], 0),
    ],
)
def test_points(outputs, points):
    assert score(executed(*outputs)) == points


@pytest.mark.parametrize(
    "text",
    [
        "Array(0.5, dtype=float32)",
        "np.float64(0.5)",
        "array(0.5)",
        "nan",
        "inf",
        "-inf",
        "-1",
        "-0.5",
        "True",
        "'1'",
        "[1]",
        "1+0j",
        "Fraction(1, 2)",
        "1_000",
        " 1",
        "1\n",
        "٣",
        "",
    ],
)
def test_what_is_no_score_earns_nothing_and_is_named(text):
    cell = executed(value(text))
    assert score(cell) == 0
    assert message(cell) == [
        f"the test cell ended in {text}, which is no score; "
        "it must end in nothing or in a plain Python number"
    ]


def test_more_than_the_points_earns_nothing():
    cell = executed(value("3"))
    assert score(cell) == 0
    assert message(cell) == ["the test cell ended in 3, which is more than its 2 points"]


def test_a_long_value_is_shortened():
    cell = executed(value("x" * 500))
    assert score(cell) == 0
    assert message(cell)[0].startswith("the test cell ended in " + "x" * 77 + "..., which")


def test_several_results_earn_nothing():
    cell = executed(value("2"), value("1"))
    assert score(cell) == 0
    assert message(cell) == ["the test cell gave 2 results; it may end in one number at most"]


def test_a_result_without_text_earns_nothing():
    html = v4.new_output("execute_result", data={"text/html": "2"}, execution_count=1)
    assert score(executed(html)) == 0


def test_a_cell_that_was_not_run_earns_nothing():
    cell = executed(count=None)
    assert score(cell) == 0
    assert message(cell) == ["the test cell was not run"]


def test_stderr_stays_to_be_read():
    cell = executed(stream("stderr", "a warning"))
    score(cell)
    assert [(output.name, output.text) for output in cell.outputs] == [("stdout", "a warning")]


def test_other_cells_keep_their_outputs():
    cell = v4.new_code_cell("1", outputs=[value("1"), stream("stderr")], execution_count=1)
    before = list(cell.outputs)
    ExactScores().preprocess_cell(cell, {}, 0)
    assert cell.outputs == before


numbers = st.one_of(st.integers(), st.floats(), st.floats(0, POINTS), st.integers(0, 2))
texts = st.one_of(numbers.map(repr), st.text(), st.booleans().map(repr))
any_output = st.one_of(
    texts.map(value),
    st.sampled_from([stream("stdout"), stream("stderr"), error()]),
)


@given(
    outputs=st.lists(any_output, max_size=4),
    points=st.floats(0, 100, allow_nan=False),
    count=st.one_of(st.none(), st.integers(1, 9)),
)
def test_the_score_is_always_within_the_points(outputs, points, count):
    cell = executed(*outputs, points=points, count=count)
    kinds = [output.output_type for output in outputs]
    result = score(cell)
    assert 0 <= result <= points
    if result == points > 0:
        shown = [output.data["text/plain"] for output in outputs if "data" in output]
        assert "error" not in kinds
        assert count is not None
        assert not shown or [float(text) for text in shown] == [points]


@given(st.one_of(st.integers(0, 50), st.floats(0, 50)))
def test_a_plain_number_within_the_points_is_the_score(number):
    assert score(executed(value(repr(number)), points=50.0)) == number


@given(st.floats().filter(lambda x: not 0 <= x <= POINTS))
def test_a_float_out_of_range_is_never_points(number):
    assert score(executed(value(repr(number)))) == 0
    assert math.copysign(1, score(executed(value("-0.0")))) == 1


def test_a_huge_integer_is_refused_by_its_text():
    text = "9" * (sys.get_int_max_str_digits() - 1)
    assert score(executed(value(text))) == 0
