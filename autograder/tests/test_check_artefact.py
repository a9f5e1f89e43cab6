"""Modules of StableHLO read with distrust: what is told of them, and what is refused."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jax.experimental import io_callback

from autograder.check import _artefact
from autograder.check._artefact import Refused, TooLarge, facts_of
from autograder.check._proofs import _FORMS, _LOWERED

VECTOR = jax.ShapeDtypeStruct((3,), "float32")
TABLE = np.arange(1000, dtype="float32")


def module(f, *types):
    """The text of a function's module."""
    jitted = jax.jit(f, keep_unused=True)
    return jax.export.export(jitted, platforms=["cpu"])(*(types or [VECTOR])).mlir_module()


@jax.jit
def doubled(x):
    return x + x


HONEST = [
    module(jax.nn.selu),
    module(lambda x: jax.lax.fori_loop(0, 5, lambda i, y: jnp.sin(y) * i, x)),
    module(lambda x: x + TABLE[:3]),
]


def test_ops_are_told_through_calls_and_bodies():
    facts = facts_of(module(lambda x: doubled(x) * 3.0))
    assert facts.main == ("constant", "func.call", "broadcast_in_dim", "multiply")
    assert sorted(facts.ops) == ["add", "broadcast_in_dim", "constant", "func.call", "multiply"]
    assert facts.signature == "(tensor<3xf32>) -> tensor<3xf32>"
    looped = facts_of(HONEST[1])
    assert {"while", "sine"} <= {*looped.ops} and not looped.foreign


def test_arrays_are_told_by_size():
    held = facts_of(module(lambda x: x + jnp.asarray(TABLE)[:3]))
    assert held.constants == (("tensor<1000xf32>", 4000),) and held.largest == 1000
    assert facts_of(module(lambda x: x + jnp.ones(3))).constants == ()
    assert facts_of(module(lambda x: x[:, None] * jnp.ones(50))).largest == 150
    for dtype, size in {"bool": 3, "uint8": 3, "bfloat16": 6, "complex64": 24, "int32": 12}.items():
        array = np.array([0, 1, 1]).astype(dtype)
        found = facts_of(module(lambda x, array=array: (x, jnp.asarray(array))))
        assert [bytes for _, bytes in found.constants] == [size]


def test_what_results_are_made_from_is_told():
    pair = (VECTOR, VECTOR, VECTOR)
    facts = facts_of(module(lambda x, y, z: (doubled(x) + y, 2.0, z * 0), *pair))
    assert facts.sources == ({0, 1}, set(), {2})
    summed = facts_of(module(lambda x, y: (jnp.sum(x), jax.jit(lambda a, b: b)(x, y)), *pair[:2]))
    assert summed.sources == ({0}, {1})
    assert facts_of(HONEST[1]).sources is None  # loops are not followed


def test_a_key_forgets_where_a_program_was_written():
    first = module(lambda x: jnp.sin(x) * 2.0)
    second = module(lambda x: jnp.sin(x) * 2.0)
    assert first != second  # their lines differ
    assert facts_of(first).key == facts_of(second).key
    assert facts_of(first).key != facts_of(module(lambda x: jnp.sin(x) * 3.0)).key


def test_foreign_code_is_not_run():
    factor = facts_of(module(lambda x: jnp.linalg.cholesky(jnp.outer(x, x))))
    assert factor.foreign == "the op stablehlo.custom_call"
    assert facts_of(module(lambda x: jnp.zeros(1 << 27))).foreign.startswith(
        "an array of 134217728"
    )
    own = module(jnp.arcsinh)
    assert "stablehlo.composite" in own and not facts_of(own).foreign
    renamed = own.replace('"chlo.asinh"', '"someone.asinh"')
    assert facts_of(renamed).foreign == "a composite that is none of JAX's own"


REFUSED = {
    "no text": (b"ML\xefR", "bytes in place of text"),
    "nothing": ("", "no function `main`"),
    "garbage": ("module { nonsense }", "MLIRError"),
    "no main": (HONEST[0].replace("@main", "@other"), "no function `main`"),
    "deep": ("(" * 100_000, "brackets nested deeper than 200"),
    "long": (" " * (5 << 20), "5 MiB of text, of which at most 4 are read"),
    "a shape that is not known": (
        HONEST[2].replace("%0 : tensor<3xf32>", "%0 : tensor<?xf32>"),
        "MLIRError|a shape that is not known",
    ),
    "no body": ("func.func private @main(tensor<3xf32>)", "without a body|MLIRError"),
}


@pytest.mark.parametrize(("text", "why"), REFUSED.values(), ids=REFUSED)
def test_what_is_no_program_is_refused(text, why):
    with pytest.raises(Refused, match=why):
        facts_of(text)


def test_unknown_sizes_are_refused():
    (size,) = jax.export.symbolic_shape("n")
    text = module(lambda x: 2 * x, jax.ShapeDtypeStruct((size,), "float32"))
    with pytest.raises(Refused, match="a shape that is not known"):
        facts_of(text)


def test_a_program_of_too_many_ops_is_refused(monkeypatch):
    monkeypatch.setattr(_artefact, "MOST_OPS", 5)
    with pytest.raises(TooLarge, match="more than 5 ops"):
        facts_of(HONEST[0])


def _looks_at(text):
    try:
        facts_of(text)
    except Refused as why:
        assert str(why)


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(HONEST), st.data())
def test_a_changed_module_is_read_or_refused(text, data):
    words = text.split(" ")
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, len(words) - 1))
        other = data.draw(st.sampled_from(words) | st.text(max_size=8))
        words[place] = other
    _looks_at(" ".join(words))


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(HONEST), st.data())
def test_a_torn_module_is_read_or_refused(text, data):
    start = data.draw(st.integers(0, len(text)))
    _looks_at(text[:start] + data.draw(st.text(max_size=20)))


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=200) | st.binary(max_size=50) | st.none() | st.integers())
def test_anything_else_is_refused(value):
    _looks_at(value)


NOT_ELEMENTWISE = {
    "cond": lambda x: jax.lax.cond(x[0] > 0, jnp.sin, jnp.cos, x),
    "dot_general": lambda x: jnp.dot(x, x),
    "io_callback": lambda x: io_callback(np.asarray, x, x),
    "pure_callback": lambda x: jax.pure_callback(np.asarray, x, x),
    "select_n": lambda x: jax.lax.select(x > 0, x, -x),
    "while": lambda x: jax.lax.while_loop(lambda y: y[0] < 9, lambda y: y + 1, x),
}
OF_TWO = {"add", "div", "eq", "ge", "gt", "le", "lt", "max", "min", "mul", "ne", "sub"}


@pytest.mark.parametrize("name", sorted(_LOWERED))
def test_a_primitive_is_lowered_to_its_op(name):
    f = NOT_ELEMENTWISE.get(name)
    if f is None:
        of_one = getattr(jax.lax, name, None) or getattr(jnp, name)
        f = (lambda x: of_one(x, x)) if name in OF_TWO else of_one
    # Lowered, not exported: a program with a callback has no export.
    ops = {*facts_of(jax.jit(f).lower(VECTOR).as_text()).ops}
    assert _LOWERED[name][0] in ops
    assert name in NOT_ELEMENTWISE or ops <= {*_LOWERED[name], *_FORMS}
