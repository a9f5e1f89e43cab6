"""`check.fixed_length`: a loop in the program is as long for many turns as for few."""

import jax
import jax.numpy as jnp
import pytest

from autograder import check
from autograder.tests.failing import failure, message


def unrolled(xs):
    total = jnp.zeros_like(xs[0])
    for row in range(len(xs)):
        total = jnp.tanh(total + xs[row])
    return total


def rolled(xs):
    return jax.lax.scan(lambda t, row: (jnp.tanh(t + row), None), jnp.zeros_like(xs[0]), xs)[0]


few, many = (jnp.ones((3, 2), "float32"),), (jnp.ones((50, 2), "float32"),)


@pytest.mark.parametrize("f", [rolled, jax.jit(rolled), jnp.sum])
def test_a_program_of_one_length_passes(f, capsys):
    check.fixed_length(f, few, many)
    assert capsys.readouterr().out.endswith("(fixed length)\n")


@pytest.mark.parametrize("f", [unrolled, jax.jit(unrolled)])
@pytest.mark.parametrize("calls", [(few, many), (many, few)])
def test_a_loop_that_python_runs_is_told_with_its_lengths(f, calls):
    error = failure(lambda: check.fixed_length(f, *calls))
    assert str(error).splitlines()[0] == (
        "`unrolled` is traced to a longer program for one argument than for another."
    )
    lines = {"float32[3,2]: 15 equations", "float32[50,2]: 203 equations"}
    assert set(error.evidence) == lines
    assert error.misconception == "loops-stay-loops"
    assert "use `jax.lax.fori_loop` or `jax.lax.scan`." in str(error)


def test_equations_inside_a_loop_body_count():
    def f(xs):
        def step(t, row):
            for _ in range(len(xs)):
                t = jnp.tanh(t + row)
            return t, None

        return jax.lax.scan(step, jnp.zeros_like(xs[0]), xs)[0]

    assert failure(lambda: check.fixed_length(f, few, many)).misconception == "loops-stay-loops"


def test_a_shorter_program_for_a_larger_argument_has_no_named_cause():
    def f(x):
        return x if x.size > 9 else x + 1

    error = failure(lambda: check.fixed_length(f, few, many))
    assert error.misconception is None
    assert error.next_step == "compare the programs that `jax.make_jaxpr` shows."


def test_what_cannot_be_traced_or_returns_nothing_or_is_not_there():
    text = message(lambda: check.fixed_length(lambda x: x[: x.argmax()], few, many))
    assert "cannot be traced: it raised" in text
    text = message(lambda: check.fixed_length(lambda x: None, few, many))
    assert "returns nothing" in text
    assert not failure(lambda: check.fixed_length("not_there", few, many)).attempted


def test_one_call_is_too_few():
    with pytest.raises(ValueError, match="give check.fixed_length two calls or more"):
        check.fixed_length(rolled, few)


def test_a_hidden_check_shows_no_lengths():
    text = message(lambda: check.fixed_length(unrolled, few, many, hidden=True))
    assert "hidden test" in text and "203" not in text


@pytest.mark.parametrize("turns", [True, 50])
def test_an_unrolled_loop_is_as_long_as_its_turns(turns):
    def total(xs):
        return jax.lax.scan(lambda c, x: (c + x, c), jnp.float32(0), xs, unroll=turns)[0]

    error = failure(lambda: check.fixed_length(total, (jnp.ones(3, "f4"),), (jnp.ones(50, "f4"),)))
    assert error.misconception is None
    assert error.next_step.startswith("do not unroll the loop")
