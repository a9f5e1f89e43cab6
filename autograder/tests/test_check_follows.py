"""`check.follows`, and stale results met by `check.values`: what is behind them is named."""

import functools

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from autograder import check
from autograder.tests.failing import failure

rate = 0.5
table = np.zeros(3, "float32")


def set_rate(new):
    global rate
    rate = new


def fill(value):
    table[:] = value


class Scaler:
    def __init__(self):
        self.rate = 0.5

    @functools.partial(jax.jit, static_argnums=0)
    def scale(self, x):
        return self.rate * x


@jax.jit
def stale(x):
    return rate * x


@jax.jit
def captured(x):
    return x + jnp.asarray(table)


def test_a_stale_global_is_shown_call_by_call():
    error = failure(lambda: check.follows(stale, set_rate, [0.5, 2.0], jnp.float32(3)))
    assert str(error).startswith(
        "`stale` does not see a change outside itself.\n"
        "  after set_rate(0.5): stale(float32[] 3.0) is float32[] 1.5\n"
        "  after set_rate(2.0): stale(float32[] 3.0) is float32[] 1.5; traced anew: float32[] 6\n"
        "  constants of the program that hold an array: none\n"
        "Cause: a global is read while tracing, and its value then is part of the program."
    )
    assert error.misconception == "globals-reread"


def test_digits_are_left_out_only_where_the_difference_stays_visible():
    error = failure(lambda: check.follows(stale, set_rate, [0.5, 1 / 3], jnp.float32(1)))
    assert "is float32[] 0.5; traced anew: float32[] 0.3333" in " ".join(str(error).split())
    error = failure(lambda: check.follows(stale, set_rate, [0.5, 0.50001], jnp.float32(1)))
    assert "is float32[] 0.5; traced anew: float32[] 0.500010" in " ".join(str(error).split())


def test_the_state_has_its_first_value_again_and_the_program_too():
    failure(lambda: check.follows(stale, set_rate, [0.5, 2.0], jnp.float32(3)))
    assert rate == 0.5 and stale(jnp.float32(3)) == 1.5


def test_what_is_stale_tells_the_cause():
    error = failure(lambda: check.follows(captured, fill, [0.0, 7.0], jnp.ones(3)))
    assert error.misconception == "closing-over-arrays"
    assert "constants of the program that hold an array: 1" in str(error)
    scaler = Scaler()
    change = functools.partial(setattr, scaler, "rate")
    error = failure(lambda: check.follows(scaler.scale, change, [0.5, 3.0], jnp.ones(3)))
    assert error.misconception == "jit-on-a-method"
    assert "after change(3.0): scale(" in str(error)


def test_what_follows_passes(capsys):
    check.follows(lambda x: rate * x, set_rate, [0.5, 2.0, 0.5], jnp.float32(3))
    product = jax.jit(lambda rate, x: rate * x)
    check.follows(lambda x: product(rate, x), set_rate, [0.5, 2.0], jnp.ones(2))
    assert "(follows)" in capsys.readouterr().out


def test_an_author_is_told_of_values_that_make_no_difference():
    for values in ([0.5], [0.5, 0.5]):
        with pytest.raises(ValueError, match="two values or more, each with another result"):
            check.follows(stale, set_rate, values, jnp.float32(3))


def spec(x, new):
    return new * np.asarray(x, np.float64)


def test_a_value_that_is_right_when_traced_anew_is_stale():
    def scaled(x, new):
        set_rate(new)
        return stale(x)

    calls = [(jnp.float32(3), 0.5), (jnp.float32(3), 2.0)]
    try:
        error = failure(lambda: check.values(scaled, spec, calls))
    finally:
        set_rate(0.5)
    assert "returns a wrong value" in str(error) and "expected: 6" in str(error)
    assert error.misconception == "globals-reread"


def test_a_value_that_is_wrong_all_the_same_is_not_called_stale():
    error = failure(lambda: check.values(jax.jit(lambda x, new: x), spec, [(jnp.float32(3), 0.5)]))
    assert error.misconception is None


class Jitted:
    @jax.jit
    def scale(self, x):
        return x


def test_a_traced_self_is_named_and_no_address_is_told():
    error = failure(lambda: check.values(Jitted().scale, np.asarray, [(jnp.float32(3),)]))
    assert error.misconception == "jit-on-a-method"
    assert "text: The problematic value is of type <class" in str(error)
