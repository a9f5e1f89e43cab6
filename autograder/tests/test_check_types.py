"""`check.types`: shape, dtype, weak type and structure, without a value to look at."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from autograder import check
from autograder.tests.failing import message

Type = jax.ShapeDtypeStruct


def halves(x):
    return x[: x.shape[0] // 2], {"rest": x[x.shape[0] // 2 :]}


@pytest.mark.parametrize("wrap", [lambda f: f, jax.jit], ids=["plain", "jitted"])
@pytest.mark.parametrize(
    "x", [jnp.ones(5), np.ones(5, "float32"), Type((5,), "float32")], ids=["JAX", "NumPy", "type"]
)
def test_the_right_types_pass(wrap, x):
    check.types(wrap(halves), x, returns=(Type((2,), "float32"), {"rest": Type((3,), "float32")}))


def test_a_list_may_be_a_tuple_and_a_number_an_array():
    check.types(lambda x: [x, (1.0,)], 2, returns=(Type((), "int32"), [Type((), "float32")]))
    check.types(lambda x: x, jnp.zeros((0, 3)), returns=Type((0, 3), jnp.float32))
    key = jax.random.key(0)
    check.types(jax.random.split, key, returns=Type((2,), key.dtype))


def test_nothing_is_computed():
    """A value that cannot exist, and a program that would take the whole memory."""
    huge = Type((1 << 20, 1 << 20), "float32")
    check.types(lambda x: x @ x, huge, returns=huge)


def test_a_wrong_shape():
    text = message(lambda: check.types(jnp.sum, jnp.ones((2, 3)), returns=Type((2,), "float32")))
    assert "`sum` returns the wrong shape." in text and "types: float32[2,3]" in text
    assert "the result: float32[]" in text and "expected: float32[2]" in text
    assert "print the shape after each step" in text


def test_a_wrong_dtype_deep_in_a_tree():
    returns = (Type((2,), "float32"), {"rest": Type((3,), "float16")})
    text = message(lambda: check.types(halves, jnp.ones(5), returns=returns))
    assert "`halves` returns the wrong dtype." in text
    assert "the result[1]['rest']: float32[3]" in text and "expected: float16[3]" in text
    assert "look for the step that changes the dtype" in text


def test_another_structure():
    returns = (Type((2,), "float32"), {"other": Type((3,), "float32")})
    text = message(lambda: check.types(halves, jnp.ones(5), returns=returns))
    assert "`halves` returns the wrong kind of thing." in text
    assert "the result: (float32[2], {'rest': float32[3]})" in text
    assert "expected: (float32[2], {'other': float32[3]})" in text
    assert "return exactly what the header lists" in text


def test_weak_types_count_only_when_asked():
    weak = Type((), "float32")
    check.types(lambda x: 1.0, jnp.ones(3), returns=weak)
    check.types(lambda x: 1.0, jnp.ones(3), returns=weak, weak_type=True)
    check.types(lambda x: x * 2, jnp.asarray(1.0), returns=weak, weak_type=True)
    text = message(lambda: check.types(lambda x: 1.0, 2, returns=weak, weak_type=False))
    assert "`<lambda>` returns a weakly typed array." in text
    assert "the result: ~float32[]" in text
    assert "expected: float32[] (`~` marks a weak type)" in text
    assert "state the dtype" in text
    text = message(lambda: check.types(jnp.sum, jnp.ones(3), returns=weak, weak_type=True))
    assert "`sum` returns an array that is not weakly typed." in text
    assert "the result: float32[]" in text
    assert "expected: ~float32[] (`~` marks a weak type)" in text
    assert "start from a Python number" in text


def test_a_function_that_looks_at_a_value():
    x = jnp.float32(3)
    text = message(
        lambda: check.types(lambda x: x if x > 0 else -x, x, returns=Type((), "float32"))
    )
    assert "cannot be traced: it raised TracerBoolConversionError" in text
    assert "call: <lambda>(float32[])" in text
    assert "Python can neither branch on one" in text


def test_nothing_returned_and_not_attempted():
    def stub(x):
        raise NotImplementedError

    returns = Type((), "float32")
    assert "returns nothing" in message(lambda: check.types(lambda x: None, 1.0, returns=returns))
    assert "Not attempted" in message(lambda: check.types(stub, 1.0, returns=returns))
    assert "nothing is named" in message(lambda: check.types("unbound", 1.0, returns=returns))


def test_a_hidden_check_shows_no_types():
    text = message(
        lambda: check.types(jnp.sum, jnp.ones((2, 3)), returns=Type((2,), "float32"), hidden=True)
    )
    assert "wrong shape" in text and "input: a matrix" in text and "float32" not in text


def test_an_expectation_that_is_no_type():
    with pytest.raises(ValueError, match=r"jax.ShapeDtypeStruct only, not float32\[2\]"):
        check.types(jnp.sum, 1.0, returns=(jnp.ones(2),))


def test_lists_and_tuples_are_told_apart_where_asked():
    x = jnp.ones(2)
    tree = [(x,), {"a": x}]
    returns = jax.tree.map(lambda leaf: Type(leaf.shape, leaf.dtype), tree)
    check.types(lambda t: t, tree, returns=returns, same_lists=True)
    check.types(lambda t: tuple(t), tree, returns=returns)
    text = message(lambda: check.types(lambda t: tuple(t), tree, returns=returns, same_lists=True))
    assert "returns the wrong kind of thing" in text
    assert "the result: ((float32[2],), {'a': float32[2]})" in text
    assert "expected: [(float32[2],), {'a': float32[2]}]" in text


@pytest.mark.parametrize("constant", [np.float32(2), np.float64(2), jnp.float32(2)], ids=repr)
def test_a_constant_that_widens_the_dtype_is_named(constant):
    half = jnp.ones(3, "float16")
    returns = Type((3,), "float16")
    check.types(lambda x: x * 2.0, half, returns=returns)
    text = message(lambda: check.types(lambda x: x * constant, half, returns=returns))
    assert "returns the wrong dtype" in text and "Cause: a NumPy or JAX constant has a" in text
    assert "write the constant as a Python number" in text


def test_a_conversion_is_no_constant():
    half = jnp.ones(3, "float16")
    text = message(
        lambda: check.types(lambda x: x.astype("float32"), half, returns=Type((3,), half.dtype))
    )
    assert "returns the wrong dtype" in text and "Cause:" not in text


def test_a_weak_type_from_integers_is_named():
    returns = Type((3,), "float32")
    text = message(
        lambda: check.types(lambda x: x * 0.5, jnp.arange(3), returns=returns, weak_type=False)
    )
    assert "weakly typed" in text and "Cause: an integer array has an integer type" in text
    assert "make floats of the integers first: `x.astype(jnp.float32)`." in text
