"""`check.array_sizes`: no array on the way is larger than allowed."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from autograder import check
from autograder.tests.failing import failure, message

x = jnp.ones(10, "float32")
table = np.ones((10, 10), "float32")


def f(x):
    return jnp.sqrt(1.0 + x @ x)


def product(x, v):
    return jax.jvp(jax.grad(f), (x,), (v,))[1]


def by_matrix(x, v):
    return jax.hessian(f)(x) @ v


def in_a_loop(x, v):
    return jax.lax.map(lambda i: (jnp.outer(x, x)[i] * v).sum(), jnp.arange(10))


def by_constant(x, v):
    return table @ v + x


def checked(g, *args, **words):
    return lambda: check.array_sizes(g, *(args or (x, x)), at_most=99, **words)


@pytest.mark.parametrize("g", [product, jax.jit(product)])
def test_small_arrays_pass(g, capsys):
    checked(g)()
    assert capsys.readouterr().out.endswith("(array sizes)\n")
    check.array_sizes(by_matrix, x, x, at_most=100)


def test_a_large_array_is_told_with_its_equation():
    error = failure(checked(by_matrix))
    assert error.verdict == "`by_matrix` has a larger array in its program than allowed."
    assert error.evidence[0] == "types: float32[10], float32[10]"
    assert error.evidence[1] == "made by `iota`: shape (10, 10), 100 elements"
    assert error.evidence[-1] == "allowed: 99 elements"
    assert len(error.evidence) == 6 and "more)" in error.evidence[4]
    assert "look for that equation in `jax.make_jaxpr(by_matrix)(...)`" in error.next_step


@pytest.mark.parametrize("g", [in_a_loop, jax.jit(in_a_loop)])
def test_a_large_array_inside_a_loop_is_seen(g):
    assert "shape (10, 10)" in message(checked(g))


def test_a_captured_array_is_seen():
    assert "captured: shape (10, 10), 100 elements" in message(checked(by_constant))


def test_what_cannot_be_traced_returns_nothing_or_is_not_there():
    text = message(checked(lambda x, v: x if x[0] > 0 else v))
    assert "raised TracerBoolConversionError" in text
    assert "returns nothing" in message(checked(lambda x, v: None))
    assert not failure(checked("not_there")).attempted
    assert "is not a function" in message(checked(3))


def test_a_hidden_check_shows_no_shape():
    text = message(checked(by_matrix, hidden=True))
    assert "input: a vector, a vector" in text and "hidden test" in text and "100" not in text
