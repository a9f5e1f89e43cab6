"""Plain data as text: what crosses is the same on the other side, and nothing else crosses."""

import collections
import json

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays_of

from autograder.check._plain import MOST_BYTES, Garbled, Opaque, Packer, Reader

Layer = collections.namedtuple("Layer", ["w", "b"])
SCALARS = st.none() | st.booleans() | st.integers() | st.text() | st.floats() | st.just(...)
ARRAYS = arrays_of.arrays(
    st.sampled_from(["float32", "float64", "int8", "uint32", "bool", "complex64"]),
    arrays_of.array_shapes(min_dims=0, min_side=0, max_side=3),
)
TREES = st.recursive(
    SCALARS | st.complex_numbers() | ARRAYS,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.tuples(inner, inner)
        | st.dictionaries(st.text(), inner, max_size=3)
        | st.builds(Layer, inner, inner)
    ),
    max_leaves=8,
)


def across(value, **names):
    return Reader(names).unpack(Packer().pack(value))


def same(one, two):
    if type(one) is not type(two):
        return False
    if isinstance(one, np.ndarray | np.generic):
        return one.dtype == two.dtype and np.array_equal(one, two, equal_nan=one.dtype.kind in "fc")
    if isinstance(one, list | tuple):
        return len(one) == len(two) and all(map(same, one, two))
    if isinstance(one, dict):
        return one.keys() == two.keys() and all(same(one[key], two[key]) for key in one)
    return one == two or (one != one and two != two) or str(one) == str(two)


@settings(max_examples=150, deadline=None)
@given(TREES)
def test_plain_data_is_the_same_on_the_other_side(tree):
    assert same(tree, across(tree, Layer=Layer))


@pytest.mark.parametrize(
    "array",
    [
        jnp.ones((2, 3), "bfloat16"),
        jnp.float32(1.5),
        jnp.zeros((0, 2), "int32"),
        jnp.asarray(2.0),
        0.5 * jnp.arange(3),
        jnp.zeros((0,)) * 1.0,
    ],
    ids=["bfloat16", "scalar", "empty", "weak", "weak vector", "empty floats"],
)
def test_a_jax_array_keeps_its_type(array):
    assert jax.typeof(across(array)) == jax.typeof(array)
    assert np.array_equal(across(array), array)


def test_keys_and_types_cross():
    key = across(jax.random.key(7))
    assert jax.random.uniform(key) == jax.random.uniform(jax.random.key(7))
    wanted = jax.ShapeDtypeStruct((2,), "float32", weak_type=True)
    assert across([wanted]) == [wanted]
    wanted = jax.eval_shape(lambda: jax.random.split(jax.random.key(0), 3))
    assert across(wanted).dtype == wanted.dtype and across(wanted).shape == (3,)


def test_a_named_tuple_of_no_given_class_has_its_entries():
    (layer,) = across([Layer(1, [2.0])])
    assert isinstance(layer, tuple) and layer._fields == ("w", "b")
    assert list(layer) == [1, [2.0]] and type(layer).__name__ == "Layer"


class Pretender(np.ndarray):
    def __eq__(self, other):
        return True


@pytest.mark.parametrize(
    "value", [object(), Pretender((2,)), np.array([object()]), jax.nn.relu, {1, 2}, b"bytes"]
)
def test_anything_else_is_opaque(value):
    found = across([value])[0]
    assert isinstance(found, Opaque) and found != Opaque(found.text)


def test_a_list_in_itself_and_a_deep_one_end():
    ring = [1]
    ring.append(ring)
    assert str(across(ring)) == "[1, ...]"
    deep = []
    for _ in range(10_000):
        deep = [deep]
    assert "nested too deeply" in str(across(deep))


def test_too_much_is_refused_on_both_sides():
    with pytest.raises(ValueError, match="MiB of data, of which at most 64 can be read"):
        Packer().pack("x" * (MOST_BYTES + 1))
    with pytest.raises(Garbled, match="more than 64 MiB"):
        Reader().unpack("x" * (MOST_BYTES + 1))


BAD = {
    "no JSON": "{",
    "a text for a number": '{"float":"one"}',
    "an unknown kind": '{"call":"os.system"}',
    "code": '{"code":"4wAA","defaults":[]}',
    "a name of the given cells": '{"given":"spec"}',
    "no kind at all": "{}",
    "an array of objects": '{"array":"numpy","dtype":"O","shape":[1],"data":"AAAA","weak":false}',
    "too few bytes": '{"array":"numpy","dtype":"f4","shape":[9],"data":"AAAA","weak":false}',
    "a shape below 0": '{"array":"numpy","dtype":"f4","shape":[-1],"data":"AAAA","weak":false}',
    "an enormous shape": '{"array":"jax","dtype":"f4","shape":[9999999999],"data":"","weak":true}',
    "no dtype": '{"array":"numpy","dtype":"zebra","shape":[],"data":"","weak":false}',
    "an unhashable key": '{"dict":[[[1],2]]}',
    "an unknown kind of key": '{"key":"rot13","data":[1]}',
    "depth": "[" * 100_000,
    "a tuple of a number": '{"tuple":3}',
    "half a character": '{"tuple":["found","\\uD800"]}',
}


@pytest.mark.parametrize("text", BAD.values(), ids=BAD)
def test_a_garbled_text_is_called_so(text):
    with pytest.raises(Garbled):
        Reader({"spec": len}).unpack(text)


KINDS = sorted(Reader().kinds)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KINDS), inner),
    max_leaves=10,
)


@settings(max_examples=300, deadline=None)
@given(JSON.map(json.dumps) | st.text())
def test_whatever_comes_is_read_or_called_garbled(text):
    try:
        value = Reader().unpack(text)
    except Garbled:
        return
    Packer().pack(value)
