"""`check.predicted_prints`: the truth is found by running, and beliefs are told from counts."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from autograder import check
from autograder.check._printed import lines_printed
from autograder.tests.failing import failure

three, four = np.zeros(3), np.zeros(4)


def says(x):
    print("x is", x)
    return x + 1


def shows(x):
    jax.debug.print("x is {}", x)
    return x + 1


def both(x):
    says(x)
    return shows(x)


SCENARIOS = [
    (says, [three, three + 1, four, three]),
    (shows, [three, three + 1, four, three]),
    (both, [jnp.ones(2), (jnp.zeros(2),)]),
]


def said(counts):
    return failure(lambda: check.predicted_prints(counts, SCENARIOS))


def test_the_truth_passes_whatever_was_traced_before(capsys):
    for _ in range(2):
        assert check.predicted_prints([2, 4, 3], SCENARIOS) is None
    assert capsys.readouterr().out == 2 * "ok: list (predicted prints)\n"


def test_a_wrong_number_is_told_how_many_hold_and_not_which():
    assert str(said([2, 4, 0])).splitlines() == [
        "`list` is not what happens.",
        "  predicted: [2, 4, 0]",
        "  2 of 3 hold",
        "Try: call `jax.clear_caches()`, jit the function, make its calls, and count the lines.",
    ]


@pytest.mark.parametrize(
    ("counts", "belief"),
    [
        ([4, 4, 4], "side-effects-run-every-call"),
        ([1, 4, 3], "traced-once-for-all"),
        ([3, 4, 4], "keyed-on-values"),
        ([2, 2, 2], "debug-print-is-print"),
        ([2, 2, 3], "debug-print-is-print"),
        ([9, 9, 9], None),
    ],
)
def test_what_each_belief_predicts(counts, belief):
    assert said(counts).misconception == belief


def test_another_length_is_told():
    text = str(said([2, 4]))
    assert "`list` has another length than there are functions." in text
    assert "found: 2 numbers" in text and "expected: 3" in text


def test_what_is_no_list_of_whole_numbers_is_refused():
    assert "is not a list of whole numbers" in str(said([2.0, 4, 3]))
    assert not failure(lambda: check.predicted_prints(None, SCENARIOS)).attempted


def test_lines_are_counted_of_the_program_too():
    run = jax.jit(shows)
    assert lines_printed(lambda: run(jnp.ones((2, 2)))) == 2
    assert lines_printed(lambda: None) == 0
