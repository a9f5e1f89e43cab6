"""`check.second_derivative`: the rule of a derivative is differentiated too."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from autograder import check
from autograder.tests.failing import failure, message

inputs = [jnp.array([-100.0, -1.0, 0.0, 100.0], "float32"), jnp.float32(2)]


def bend(x):
    x = np.asarray(x, np.float64)
    return np.exp(-np.abs(x)) / (1 + np.exp(-np.abs(x))) ** 2


def with_rule(slope):
    @jax.custom_jvp
    def f(x):
        return jnp.logaddexp(x, 0.0)

    f.defjvps(lambda x_dot, value, x: slope(x) * x_dot)
    return f


def checked(f, inputs=inputs, **words):
    return lambda: check.second_derivative(f, bend, inputs, cancels=1.0, **words)


def one_where(x):
    return jnp.where(x > 0, 1 / (1 + jnp.exp(-x)), jnp.exp(x) / (1 + jnp.exp(x)))


@pytest.mark.parametrize("f", [jax.nn.softplus, jax.jit(with_rule(jax.nn.sigmoid))])
def test_a_right_one_passes(f, capsys):
    checked(f)()
    assert capsys.readouterr().out.endswith("(second derivative)\n")


def test_a_rule_that_overflows_is_told():
    error = failure(checked(with_rule(lambda x: 1 - 1 / (1 + jnp.exp(x)))))
    assert error.verdict == "`f` has a second derivative that is not finite."
    assert error.evidence[0] == "at: 100"
    assert error.evidence[1] == "second derivative: nan (the forward derivative of the reverse one)"
    assert error.evidence[2].startswith("expected: 3.72")
    assert error.misconception is None and "inf / inf or 0 * inf" in error.next_step


def test_a_rule_that_is_wrong_is_told_with_what_rounding_allows():
    error = failure(checked(with_rule(lambda x: jax.lax.stop_gradient(jax.nn.sigmoid(x)))))
    assert error.verdict == "`f` has a wrong second derivative."
    assert error.evidence[0] == "at: -1"
    assert error.evidence[3] == "float32 rounding allows 5.7e-07"
    assert "differentiate your formula for the first derivative" in error.next_step


def test_where_in_a_rule_is_seen_by_the_reverse_derivative_alone():
    error = failure(checked(with_rule(one_where)))
    assert "(the reverse derivative of the reverse one)" in error.evidence[1]
    assert error.misconception == "where-runs-both-branches"
    assert "jnp.where(x > 0, 0, x)" in error.next_step


def test_a_scalar_alone_is_told():
    error = failure(checked(lambda x: x**3, [jnp.float32(2)]))
    assert error.evidence[:2] == (
        "at: 2",
        "second derivative: 12 (the forward derivative of the reverse one)",
    )


@pytest.mark.parametrize("f", [jnp.sum, lambda x: (x, x), lambda x: x.astype("int32")])
def test_what_has_no_second_derivative_is_refused(f):
    text = message(checked(f))
    assert "returns something that has no second derivative to compare." in text
    assert "expected: float32[4]" in text
    assert "return a floating array of the shape of the argument." in text


def test_what_raises_returns_nothing_or_is_not_there():
    def f(x):
        return x if x[0] > x[1] else -x

    text = message(checked(jax.jit(f)))
    assert "`f` raised TracerBoolConversionError." in text
    assert "call: the derivative of the derivative of f(float32[4]" in text
    assert "returns nothing" in message(checked(lambda x: None))
    assert not failure(checked("not_there")).attempted
    assert "is not a function" in message(checked(3))


def test_a_hidden_check_shows_no_numbers():
    text = message(checked(lambda x: x**3, hidden=True))
    assert "input: a vector" in text and "hidden test" in text and "expected" not in text
