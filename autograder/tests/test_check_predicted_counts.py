"""`check.predicted_counts`: how many equations of a primitive, at every depth."""

import jax
import jax.numpy as jnp
import pytest

from autograder import check
from autograder.tests.failing import failure, message


def wave(x):
    return jnp.sum(jnp.sin(x))


def either(x):
    return jax.lax.cond(x > 0, jnp.sin, jnp.exp, x)


x = jnp.ones(3, "float32")
cases = [
    ("jit", jax.jit(jax.grad(wave)), x),
    ("jit", jax.grad(jax.jit(wave)), x),
    ("cos", jax.jit(jax.grad(wave)), x),
    ("cond", jax.grad(either), x[0]),
    ("cond", jax.vmap(either), x),
    ("log", wave, x),
]
TRUTH = [1, 2, 1, 2, 0, 0]


@pytest.mark.parametrize("predicted", [TRUTH, tuple(TRUTH)])
def test_the_right_numbers_pass(predicted, capsys):
    check.predicted_counts(predicted, cases)
    assert capsys.readouterr().out.endswith("(predicted counts)\n")


def test_a_function_of_several_arguments_is_traced_for_all():
    check.predicted_counts([1], [("mul", lambda x, y: x * y, x, x)])


def test_a_wrong_number_is_told_without_which_one():
    error = failure(lambda: check.predicted_counts([2, 2, 1, 2, 0, 0], cases))
    assert str(error).splitlines()[0] == "`list` is not what happens."
    assert error.evidence == ("predicted: [2, 2, 1, 2, 0, 0]", "5 of 6 hold")
    assert error.misconception is None
    assert "print the jaxprs with `jax.make_jaxpr`" in error.next_step


@pytest.mark.parametrize(
    "counts, belief",
    [
        ([1, 2, 1, 2, 1, 0], "cond-under-vmap"),
        ([1, 2, 1, 2, 3, 0], "cond-under-vmap"),
        ([1, 2, 0, 2, 0, 0], "jaxpr-is-flat"),
        ([1, 2, 0, 2, 1, 0], None),
        ([1, 2, 1, 2, 0, 1], None),
    ],
)
def test_what_is_behind_a_wrong_number(counts, belief):
    assert failure(lambda: check.predicted_counts(counts, cases)).misconception == belief


def test_another_length_and_another_kind_are_refused():
    text = message(lambda: check.predicted_counts([1, 2], cases))
    assert "`list` has another length than there are cases." in text
    assert "expected: 6" in text and "one number for each of the cases" in text
    text = message(lambda: check.predicted_counts(["1"] * 6, cases))
    assert "`list` is not a list of whole numbers." in text
    for nothing in (None, "not_there"):
        assert not failure(lambda one=nothing: check.predicted_counts(one, cases)).attempted


def test_a_hidden_check_shows_no_numbers():
    text = message(lambda: check.predicted_counts([9] * 6, cases, hidden=True))
    assert "hidden test" in text and "9" not in text
