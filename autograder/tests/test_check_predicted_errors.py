"""`check.predicted_errors` and `check.raising_functions`: what jit raises, by the class's name."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from autograder import check
from autograder.tests.failing import failure

x = np.array([0.5, -1.0, 2.0], "float32")
CASES = [
    (lambda x: x if x[0] > 0 else -x, x),
    (lambda x: np.tanh(x), x),
    (lambda n: [0 for _ in range(n)], 2),
    (lambda x, n: x[:n], x, 2),
    (lambda n: jnp.zeros(n), 2),
    (lambda x: x[x > 0], x),
    (lambda x: jnp.nonzero(x), x),
    (lambda x: x[10], x),
]
RIGHT = [
    "TracerBoolConversionError",
    "TracerArrayConversionError",
    "TracerIntegerConversionError",
    "IndexError",
    "TypeError",
    "NonConcreteBooleanIndexError",
    "ConcretizationTypeError",
    "none",
]


def predicting(*entries, cases=CASES):
    """The failure of these entries."""
    errors = list(entries)
    return failure(lambda: (errors, check.predicted_errors("errors", cases)))


def changed(**entries):
    """The failure of the right list with some entries changed, as `_2=...` for the third."""
    return predicting(*(entries.get(f"_{i}", right) for i, right in enumerate(RIGHT)))


@pytest.mark.parametrize(
    "errors",
    [
        RIGHT,
        tuple(RIGHT),
        [f" jax.errors.{name}" if name not in ("none", "IndexError") else name for name in RIGHT],
        [*RIGHT[:-1], "None"],
    ],
    ids=["list", "tuple", "with the module", "None"],
)
def test_the_right_classes_pass(errors):
    check.predicted_errors("errors", CASES)
    assert errors


def test_the_truth_does_not_depend_on_the_settings_of_the_notebook():
    errors = RIGHT
    with jax.disable_jit(True), jax.enable_x64(True):
        check.predicted_errors("errors", CASES)
    assert errors


def test_a_wrong_class_is_not_told_which_nor_what_is_right():
    error = changed(_1="TypeError", _3="ValueError")
    assert str(error).splitlines()[0] == "`errors` is not what jit raises."
    assert error.evidence[1:] == (
        "6 of 8 hold",
        "1 name a class that the one raised derives from",
    )
    assert error.misconception is None
    assert error.next_step.startswith("ask of each what Python does with a traced value there, and")


@pytest.mark.parametrize(
    ("entries", "belief"),
    [
        ({"_0": "none"}, "branch-on-a-value"),
        ({"_1": "none"}, "numpy-inside-jit"),
        ({"_2": "none"}, "traced-sizes"),
        ({"_3": "none", "_0": "none", "_4": "none"}, "traced-sizes"),
        ({"_5": "none"}, "data-dependent-shape"),
        ({"_6": "none"}, "data-dependent-shape"),
        ({"_7": "IndexError"}, "out-of-range-raises"),
        ({"_7": "TypeError"}, None),
        ({"_0": "ConcretizationTypeError"}, None),
        ({"_7": "IndexError", "_3": "none"}, None),  # in another order only
    ],
)
def test_the_belief_that_most_of_the_wrong_entries_show_is_named(entries, belief):
    assert changed(**entries).misconception == belief


@pytest.mark.parametrize(
    ("entry", "step"),
    [
        ("TracerBoolError", 'did you mean `"TracerBoolConversionError"`?'),
        ("typeerror", 'did you mean `"TypeError"`?'),
        ("it fails", "a class of `jax.errors` or of Python's own by its name, as in "),
    ],
)
def test_an_entry_that_is_no_class(entry, step):
    error = changed(_0=entry)
    assert error.verdict == "`errors` has an entry that is no class of errors."
    assert error.evidence == (f"found: {entry!r}",)
    assert error.next_step.startswith(step)


def test_what_is_no_list_of_names():
    text = str(changed(_4=TypeError))
    assert "`errors` is not a list of names of error classes." in text
    assert "found: the type TypeError" in text
    assert 'write a list, such as `["ValueError", "none"]`.' in text
    text = str(predicting(*RIGHT[:2]))
    assert "another length than there are cases" in text
    assert "found: 2 names" in text and "expected: 8" in text
    errors = None
    assert not failure(lambda: (errors, check.predicted_errors("errors", CASES))).attempted


SUM = [
    lambda x: sum(entry for entry in x if entry > 0),
    lambda x: np.maximum(x, 0).sum(),
    lambda x: jnp.sort(x)[(x <= 0).sum() :].sum(),
]
WANTED = ["TracerBoolConversionError", "TracerArrayConversionError", "IndexError"]


def sum_spec(x):
    return np.maximum(np.asarray(x, np.float64), 0).sum()


def given(*functions, hidden=False):
    """The failure of these functions."""
    raising = list(functions)
    return failure(
        lambda: (
            raising,
            check.raising_functions("raising", WANTED, sum_spec, jnp.asarray(x), hidden=hidden),
        )
    )


@pytest.mark.parametrize("raising", [SUM, tuple(SUM)])
def test_functions_that_raise_as_asked_pass(raising):
    check.raising_functions("raising", WANTED, sum_spec, jnp.asarray(x))
    check.raising_functions("raising", WANTED, sum_spec, jnp.float32([-1.0]), hidden=True)
    assert raising


def test_a_function_that_runs_under_jit():
    error = given(*SUM[:2], lambda x: jnp.maximum(x, 0).sum())
    assert str(error).splitlines()[:2] == [
        "`raising[2]` runs under jit.",
        "  raised under jit: none; asked for: IndexError",
    ]
    assert error.next_step == "find a use of a traced value that needs its value."


def test_a_function_that_raises_another_error():
    error = given(SUM[0], SUM[0], SUM[2])
    assert error.verdict == "`raising[1]` raises another error under jit."
    assert error.evidence[0] == (
        "raised under jit: TracerBoolConversionError; asked for: TracerArrayConversionError"
    )
    assert "call: raising[1](float32[3] [0.5, -1.0, 2.0])" in error.evidence
    assert any(line.startswith("text: Attempted boolean") for line in error.evidence)
    assert error.next_step == "find the use that raises the one asked."


def test_a_function_with_a_raise_of_its_own():
    def by_hand(x):
        if isinstance(x, jax.core.Tracer):
            raise IndexError("traced")
        return x[x > 0].sum()

    error = given(*SUM[:2], by_hand)
    assert error.verdict == "`raising[2]` raises by itself."
    assert error.next_step.startswith("leave the `raise` to JAX")


def test_a_function_that_is_wrong_without_jit():
    text = str(given(SUM[0], lambda x: np.maximum(x, 0), SUM[2]))
    assert "`raising[1]` returns the wrong shape without jit." in text
    error = given(SUM[0], lambda x: -x if x else x, SUM[2])
    assert error.verdict == "`raising[1]` raised ValueError without jit."
    assert error.misconception is None and "line: line" in str(error)
    assert error.next_step.startswith("without jit it has to run")
    assert "`raising[0]` returns nothing without jit." in str(given(lambda x: None, *SUM[1:]))


def test_what_is_no_list_of_functions():
    text = str(given(*SUM[:2]))
    assert "`raising` is not a list of 3 functions." in text and "found: 2 functions" in text
    assert "found: 'np.sum'" in str(given(*SUM[:2], "np.sum"))
    raising = SUM[0]
    run = failure(lambda: (raising, check.raising_functions("raising", WANTED, sum_spec, x)))
    assert "found: the function <lambda>" in str(run)
    raising = None
    run = failure(lambda: (raising, check.raising_functions("raising", WANTED, sum_spec, x)))
    assert not run.attempted


def test_a_function_that_is_still_to_be_written():
    def later(x):
        raise NotImplementedError

    assert not given(later, *SUM[1:]).attempted


def test_hidden_checks_show_no_classes():
    errors = RIGHT[::-1]
    error = failure(lambda: (errors, check.predicted_errors("errors", CASES, hidden=True)))
    for text in (str(error), str(given(SUM[0], SUM[0], SUM[2], hidden=True))):
        assert "hidden test" in text and "Error" not in text
