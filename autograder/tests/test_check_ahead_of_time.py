"""`check.ahead_of_time`: what a maker returns traces nothing, and refuses what it must."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from autograder import check
from autograder.tests.failing import failure, message

three, four = jnp.ones(3, "float32"), jnp.ones(4, "float32")


def doubled(x):
    return 2 * x


def exact(x):
    return 2 * np.asarray(x, np.float64)


def compiled_for(shape):
    return jax.jit(doubled).lower(jax.ShapeDtypeStruct(shape, "float32")).compile()


def warmed_up_for(shape):
    f = jax.jit(doubled)
    f(jnp.ones(shape, "float32"))
    return f


def test_a_compiled_function_passes(capsys):
    check.ahead_of_time(
        compiled_for, (3,), inputs=[three, 2 * three], spec=exact, untraced=True, refuses=[four]
    )
    check.ahead_of_time(compiled_for, (), inputs=[jnp.float32(2)], spec=exact)
    assert capsys.readouterr().out.count("(ahead of time)") == 2


def test_a_jitted_function_loses_its_program():
    error = failure(lambda: check.ahead_of_time(warmed_up_for, (3,), inputs=[three], untraced=True))
    assert error.verdict == "What `warmed_up_for` returns is traced or compiled when it is called."
    assert "traced or compiled: doubled" in error.evidence
    check.ahead_of_time(warmed_up_for, (3,), inputs=[three], spec=exact)


@pytest.mark.parametrize("stage", ["lower", "trace"])
def test_what_is_compiled_at_the_call_is_told(stage):
    def begun_for(shape):
        begun = getattr(jax.jit(doubled), stage)(jax.ShapeDtypeStruct(shape, "float32"))
        return lambda x: (begun if stage == "lower" else begun.lower()).compile()(x)

    text = message(lambda: check.ahead_of_time(begun_for, (3,), inputs=[three], untraced=True))
    assert "returns is traced or compiled when it is called" in text
    assert "traced or compiled: doubled" in text


def test_another_type_has_to_be_a_type_error():
    error = failure(
        lambda: check.ahead_of_time(warmed_up_for, (3,), inputs=[three], refuses=[four])
    )
    assert error.evidence[0] == "call: warmed_up_for((3,))(float32[4])"
    assert error.evidence[1].startswith("returned: float32[4]")

    def strict_for(shape):
        def strict(x):
            if x.shape != shape:
                raise ValueError("another shape")
            return x

        return strict

    text = message(lambda: check.ahead_of_time(strict_for, (3,), inputs=[three], refuses=[four]))
    assert "raised: ValueError" in text and "expected: TypeError" in text


def test_a_wrong_value():
    def halved_for(shape):
        return lambda x: x / 2

    text = message(lambda: check.ahead_of_time(halved_for, (3,), inputs=[three], spec=exact))
    assert "What `halved_for` returns returns" not in text
    assert "gives a wrong value" in text and "expected: 2" in text


def test_compiled_for_another_type():
    def of_integers(shape):
        return jax.jit(doubled).lower(jax.ShapeDtypeStruct(shape, "int32")).compile()

    text = message(lambda: check.ahead_of_time(of_integers, (3,), inputs=[three]))
    assert "cannot be called with an array of that shape" in text
    assert "of the dtype in the header" in text


@pytest.mark.parametrize(
    "maker,says",
    [
        (None, "Not attempted"),
        (3, "is not a function"),
        (lambda shape: None, "returns nothing"),
        (lambda shape: jax.jit(doubled).lower(jnp.ones(shape)), "does not return a function"),
        (lambda shape: jnp.ones(shape), "does not return a function"),
    ],
)
def test_what_is_no_maker(maker, says):
    assert says in message(lambda: check.ahead_of_time(maker, (3,), inputs=[three]))


def test_hidden_shows_no_shape():
    text = message(
        lambda: check.ahead_of_time(
            warmed_up_for, (3,), inputs=[three], refuses=[four], hidden=True
        )
    )
    assert "input: a vector" in text and "float32[4]" not in text
