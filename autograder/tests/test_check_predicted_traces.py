"""`check.predicted_traces` and `check.measured`: scripts are run, and beliefs are told apart."""

import functools

import jax
import numpy as np
import pytest

from autograder import check
from autograder.tests.failing import failure, message

three = np.ones(3, "float32")


def scaled(x, k=2.0):
    return jax.tree.map(lambda leaf: k * leaf, x)


def five_values(f):
    for turn in range(5):
        jax.jit(f)(turn * three)


def lambdas(f):
    for _ in range(5):
        jax.jit(lambda x: f(x))(three)


def partials(f):
    for _ in range(5):
        jax.jit(functools.partial(f, k=3.0))(three)


def one_partial(f):
    kept = functools.partial(f, k=3.0)
    for _ in range(5):
        jax.jit(kept)(three)


def spellings(f):
    g = jax.jit(f)
    g(three), g(three, 2.0), g(three, k=2.0), g(x=three, k=2.0), g(k=2.0, x=three), g(three)


def static_values(f):
    g = jax.jit(f, static_argnames="k")
    g(three, k=1), g(three, k=1.0), g(three, k=True), g(three, k=1)


def structures(f):
    g = jax.jit(f)
    g([three]), g((three,)), g({"a": three}), g([three])


def numbers(f):
    g = jax.jit(f)
    g(1.0), g(np.float32(1)), g(2.0)


SCRIPTS = [five_values, lambdas, spellings, static_values, structures, numbers]
TRUTH = [1, 5, 4, 3, 3, 2]


def predicted(counts, hidden=False):
    check.predicted_traces(counts, scaled, SCRIPTS, hidden=hidden)


def test_what_happens_passes(capsys):
    predicted(TRUTH)
    assert capsys.readouterr().out.endswith("(predicted traces)\n")


def test_a_script_gets_a_function_that_jax_has_not_seen():
    jax.jit(scaled)(three)
    check.predicted_traces([1, 1], scaled, [five_values, five_values])


@pytest.mark.parametrize(
    "belief,counts",
    [
        ("side-effects-run-every-call", [5, 5, 6, 4, 4, 3]),
        ("jit-made-anew", [1, 1, 4, 3, 3, 2]),
        ("spelled-alike", [1, 5, 1, 3, 3, 2]),
        ("static-cures-all", [1, 5, 4, 1, 3, 2]),
        ("traced-once-for-all", [1, 5, 4, 3, 1, 2]),
        ("python-scalar-as-array", [1, 5, 4, 3, 3, 1]),
        ("keyed-on-values", [5, 5, 4, 3, 3, 3]),
        (None, [1, 5, 5, 3, 3, 2]),
        (None, [9, 9, 9, 9, 9, 9]),
    ],
)
def test_a_wrong_prediction_names_the_belief_behind_it(belief, counts):
    error = failure(lambda: predicted(counts))
    assert error.misconception == belief
    held = sum(a == b for a, b in zip(counts, TRUTH, strict=True))
    assert error.evidence == (f"predicted: {counts}", f"{held} of 6 hold")
    assert "print('Python runs')" in error.next_step
    assert str(TRUTH) not in str(error)


def test_another_length_and_no_list():
    assert "found: 2 numbers" in message(lambda: predicted([1, 5]))
    assert "is not a list of whole numbers" in message(lambda: predicted(["1", "5"]))
    assert message(lambda: predicted(None)).startswith("Not attempted")


EXPERIMENTS = {"fresh": partials, "kept": one_partial}
CLAIMS = {"jit": [5, 1], "slow-compilation": [1, 1]}


def measured(answer):
    check.measured(answer, scaled, EXPERIMENTS, CLAIMS)


def test_what_was_measured_passes(capsys):
    measured({"fresh": 5, "kept": np.int64(1), "page": " jit"})
    assert capsys.readouterr().out.endswith("(measured)\n")


def test_wrong_counts_are_not_told_the_right_ones():
    error = failure(lambda: measured({"fresh": 1, "kept": 1, "page": "jit"}))
    assert error.misconception == "jit-made-anew"
    assert error.evidence == ("predicted: [1, 1]", "1 of 2 hold")


def test_a_page_that_the_counts_contradict():
    error = failure(lambda: measured({"fresh": 5, "kept": 1, "page": "slow-compilation"}))
    assert "names a page that its own counts contradict" in str(error)
    assert error.evidence[1:] == (
        "it would give: fresh: 1, kept: 1",
        "you measured: fresh: 5, kept: 1",
    )
    assert error.misconception == "jit-made-anew"


@pytest.mark.parametrize(
    "answer,says",
    [
        (None, "Not attempted"),
        ([5, 1, "jit"], "found: [5, 1, 'jit']"),
        ({"fresh": 5, "page": "jit"}, "found: 'fresh', 'page'"),
        ({}, "keys: 'fresh', 'kept', 'page'"),
        ({"fresh": None, "kept": 1, "page": "jit"}, "fresh: None"),
        ({"fresh": True, "kept": 1, "page": "jit"}, "has a count that is no whole number"),
        ({"fresh": 5, "kept": 1, "page": "slow compilation"}, 'mean `"slow-compilation"`?'),
        ({"fresh": 5, "kept": 1, "page": 1}, "pages: 'jit', 'slow-compilation'"),
    ],
)
def test_an_answer_of_another_form_is_told_what_is_asked_for(answer, says):
    assert says in message(lambda: measured(answer))


def test_claims_have_to_tell_the_pages_apart():
    with pytest.raises(ValueError, match=r"2 pages claim \[5, 1\], where one should"):
        check.measured(
            {"fresh": 5, "kept": 1, "page": "a"}, scaled, EXPERIMENTS, {"a": [5, 1], "b": [5, 1]}
        )
