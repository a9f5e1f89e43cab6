"""`check.programs`: what JAX compiles for some calls, the student's programs and JAX's own."""

import functools

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from autograder import check
from autograder.tests.failing import failure

three, four = np.ones(3, "float32"), np.ones(4, "float32")


@jax.jit
def doubled(x):
    return 2 * x


@jax.jit
def jitted_power(x, n):
    return x**n


def around(x, n):
    """A plain function that has all its work done by a jitted one."""
    for _ in range(n):
        x = doubled(x)
    return x


def made_anew(x):
    return jax.jit(lambda x: 2 * x)(x)


def failing(run, belief):
    """The message of a check that fails and names a belief, or none."""
    error = failure(run)
    assert error.misconception == belief
    return str(error)


def test_programs_are_counted_over_all_calls(capsys):
    check.programs(doubled, [three, four, three + 1, four], exactly=2)
    check.programs(around, [(three, 1), (three, 5), (three, 0)], exactly=1)
    assert capsys.readouterr().out.count("(programs)") == 2


def test_what_was_compiled_before_does_not_count():
    doubled(jnp.ones(3))
    check.programs(doubled, [three], exactly=1)


@pytest.mark.parametrize("convert", [jnp.asarray, jnp.array, jnp.float32, np.float32])
def test_a_conversion_is_no_program(convert):
    check.programs(lambda x, n: jitted_power(x, convert(n)), [(three, 3)], exactly=1)


def test_a_function_made_anew_is_told():
    message = failing(lambda: check.programs(made_anew, [three, three], exactly=1), "jit-made-anew")
    assert "compiled: 2 in 2 calls; expected: 1" in message
    assert "the first call, made once more: <lambda>" in message


def test_operations_outside_of_the_jit_are_told():
    message = failing(
        lambda: check.programs(lambda x: jnp.sin(doubled(x)), [three], exactly=1),
        "only-parts-are-jitted",
    )
    assert "programs: doubled, sin" in message
    assert "let one jitted function do all" in message


def test_a_new_type_for_each_call_is_told():
    message = failing(lambda: check.programs(doubled, [three, four], exactly=1), None)
    assert "call 2: float32[4]   1 compiled" in message
    assert "for each set of types and static values" in message


def test_numbers_and_what_holds_them_are_shown_by_value():
    calls = [(three, (0,)), (three, (-1,)), (three, 0)]
    message = failing(
        lambda: check.programs(lambda x, axes: jnp.sum(x, axes), calls, exactly=1),
        "static-cures-all",
    )
    assert "call 2: float32[3], (-1,)   1 compiled" in message
    assert "call 3: float32[3], 0   1 compiled" in message


def test_a_static_value_is_told():
    static = functools.partial(jax.jit, static_argnums=1)(lambda x, n: n * x)
    message = failing(
        lambda: check.programs(static, [(three, 2), (three, 3)], exactly=1), "static-cures-all"
    )
    assert "give jit equal values, spelled alike," in message


def test_some_types_too_many_is_no_belief():
    calls = [three, three, four, np.ones(5, "float32")]
    message = failing(
        lambda: check.programs(lambda x: doubled(x[: len(x) // 2 * 2]), calls, exactly=1), None
    )
    assert "compiled: 2 in 4 calls" in message


def test_too_few_programs():
    message = failing(lambda: check.programs(doubled, [three, three], exactly=2), None)
    assert "which need a program of their own?" in message
    assert "What `.compile()` gave earlier is not counted" in " ".join(message.split())


def test_what_was_compiled_ahead_of_time_is_not_counted():
    ready = jax.jit(lambda x: 3 * x).lower(three).compile()
    message = failing(lambda: check.programs(ready, [three], exactly=1), None)
    assert "programs: none" in message
    assert "What `.compile()` gave earlier is not counted" in " ".join(message.split())


@pytest.mark.parametrize("belief,f", [("numpy-inside-jit", np.sin), (None, lambda x: 1.0)])
def test_nothing_compiled(belief, f):
    message = failing(lambda: check.programs(f, [three], exactly=1), belief)
    assert "programs: none" in message
    assert "JAX compiled nothing" in message


def test_many_programs_are_cut_short():
    def many(x):
        return jnp.sin(jnp.cos(jnp.tan(jnp.exp(jnp.log(jnp.abs(jnp.floor(x)))))))

    message = failing(lambda: check.programs(many, [three], exactly=1), "only-parts-are-jitted")
    assert ", ..." in message and len(message.splitlines()) <= 12


def test_hidden_shows_no_value():
    message = failing(
        lambda: check.programs(doubled, [three, four], exactly=1, hidden=True),
        None,
    )
    assert "input: 2 calls, among them a vector" in message and "float32[4]" not in message


def test_a_function_that_gives_nothing():
    message = failing(lambda: check.programs(lambda x: None, [three], exactly=1), None)
    assert "returns nothing" in message
