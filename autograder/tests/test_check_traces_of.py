"""`check.traces_of`: how often a function is traced that the answer is given."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from autograder import check
from autograder.tests.failing import failure, message


def step(total, x):
    return total + x


def starting_from(start):
    def total_of(step, xs):
        total = start
        for x in xs:
            total = step(total, x)
        return total

    return total_of


XS = [jnp.float32(1), jnp.float32(2), jnp.float32(3)]


@pytest.mark.parametrize("step", [step, jax.jit(step)], ids=["plain", "jitted"])
@pytest.mark.parametrize("start", [jnp.float32(0), np.float32(0), np.zeros(())], ids=repr)
def test_one_trace_passes(step, start):
    check.traces_of(starting_from(start), step, XS, exactly=1)
    check.traces_of(starting_from(start), step, XS, exactly=1)  # whatever was traced before


def test_what_else_is_traced_does_not_count():
    def total_of(step, xs):
        return jax.jit(lambda x: x * 3)(starting_from(jnp.zeros(()))(step, jnp.stack(xs)))

    check.traces_of(total_of, step, XS, exactly=1)


def test_a_number_that_an_array_follows_is_named():
    error = failure(lambda: check.traces_of(starting_from(0.0), step, XS, exactly=1))
    assert str(error).splitlines()[:5] == [
        "`total_of` makes JAX trace the function it is given another number of times.",
        "  call: total_of(step, [float32[] 1.0, float32[] 2.0, float32[] 3.0])",
        "  traced: 2; expected: 1",
        "  trace 1: ~float32[], float32[]",
        "  trace 2: float32[], float32[]",
    ]
    assert error.next_step.startswith("start from an array of the type that comes back;")


@pytest.mark.parametrize(
    ("start", "xs", "belief"),
    [
        (0, XS, "python-scalar-as-array"),
        (jnp.array(0.0), XS, "python-scalar-as-array"),
        (0.0, [jnp.ones(3)] * 2, "python-scalar-as-array"),
        (jnp.float32(0), [jnp.ones(3)] * 2, None),
        (jnp.int32(0), XS, None),
    ],
)
def test_which_second_trace_shows_a_number(start, xs, belief):
    error = failure(lambda: check.traces_of(starting_from(start), step, xs, exactly=1))
    assert error.misconception == belief
    assert ("call it with the same types each time" in str(error)) == (belief is None)


def test_a_function_that_is_not_called():
    text = message(lambda: check.traces_of(lambda step, xs: sum(xs), step, XS, exactly=1))
    assert "traced: 0; expected: 1" in text
    assert "call the function that is given, for every entry" in text


def test_nothing_returned_not_attempted_and_raised():
    def stub(step, xs):
        raise NotImplementedError

    text = message(lambda: check.traces_of(lambda step, xs: None, step, XS, exactly=1))
    assert "returns nothing" in text and "(step, [float32[] 1.0, " in text
    assert "Not attempted" in message(lambda: check.traces_of(stub, step, XS, exactly=1))
    text = message(lambda: check.traces_of(lambda step, xs: step(xs), step, XS, exactly=1))
    assert "raised TypeError" in text


def test_a_hidden_check_shows_no_values():
    text = message(lambda: check.traces_of(starting_from(0.0), step, XS, exactly=1, hidden=True))
    assert "input: a list" in text and "float32" not in text


def test_it_shows_the_cause_to_choose():
    why = "python-scalar-as-array"
    ids = ["keyed-on-values", "python-scalar-as-array"]
    check.cause("why", ids, lambda: check.traces_of(starting_from(0.0), step, XS, exactly=1))
    assert why


def test_a_jit_that_an_eager_vmap_meets_is_traced_and_jitted():
    kept = jax.vmap(jax.jit(lambda x: 2 * x))
    check.traces(kept, [jnp.ones(3, "float32"), jnp.zeros(3, "float32")], exactly=1)

    def fresh(x):
        return jax.vmap(jax.jit(lambda x: 2 * x))(x)

    calls = [jnp.ones(3, "float32"), jnp.zeros(3, "float32")]
    error = failure(lambda: check.traces(fresh, calls, exactly=1))
    assert error.misconception == "jit-made-anew"


def test_a_rule_around_a_jitted_function_leaves_it_jitted():
    @jax.custom_jvp
    @jax.jit
    def double(x):
        return 2 * x

    double.defjvps(lambda tangent, out, x: 2 * tangent)
    check.jitted(double, jnp.ones(3, "float32"))
