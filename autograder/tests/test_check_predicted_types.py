"""`check.predicted_types` and `check.typed_arguments`: types as JAX prints them, and beliefs."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from autograder import check
from autograder.tests.failing import failure, message


def doubled(x):
    return x * 2


def scaled(x):
    return x * 0.5


CASES = [
    (doubled, np.arange(3)),
    (doubled, 7),
    (scaled, np.arange(3)),
    (scaled, jnp.ones((2, 1), "float16")),
    (lambda x, y: x > y, jnp.float32(1), 2),
]
RIGHT = ["int32[3]", "~int32[]", "~float32[3]", "float16[2,1]", "bool[]"]


def predicting(**changed):
    """The failure for the right list with some entries changed, as `_2=...` for the third."""
    types = [changed.get(f"_{i}", right) for i, right in enumerate(RIGHT)]
    return failure(lambda: (types, check.predicted_types("types", CASES)))


@pytest.mark.parametrize(
    "types",
    [
        RIGHT,
        tuple(RIGHT),
        ["i32[3]", "~i32[]", "~f32[3]", "f16[2,1]", "bool[]"],
        ["int32[ 3 ]", " ~int32[]", "~float32[3]", "float16[2, 1]", "bool[]"],
    ],
    ids=["list", "tuple", "short", "spaces"],
)
def test_the_right_types_pass(types):
    check.predicted_types("types", CASES)
    assert types


def test_the_truth_does_not_depend_on_the_settings_of_the_notebook():
    types = RIGHT
    with jax.enable_x64(True):
        check.predicted_types("types", CASES)
    assert types


def test_a_wrong_type_is_not_told_which_nor_what_is_right():
    error = predicting(_0="~int32[3]")
    assert str(error).splitlines()[:3] == [
        "`types` is not what JAX gives.",
        "  predicted: ~int32[3], ~int32[], ~float32[3], float16[2,1], bool[]",
        "  4 of 5 hold",
    ]
    assert error.next_step.startswith("ask of each which dtypes meet and which of them are weak;")


@pytest.mark.parametrize(
    ("changed", "belief"),
    [
        ({"_1": "int32[]"}, "python-scalar-as-array"),
        ({"_0": "~int32[3]"}, "promotion-by-width"),
        ({"_2": "float32[3]"}, "promotion-by-width"),
        ({"_4": "~bool[]"}, "promotion-by-width"),
        ({"_3": "float32[2,1]"}, "promotion-by-width"),
        ({"_2": "int32[3]"}, "ints-are-harmless"),
        ({"_2": "~float64[3]"}, "ints-are-harmless"),
        ({"_0": "float32[3]"}, "ints-are-harmless"),
        ({"_0": "int64[3]", "_1": "~int64[]", "_2": "float32[3]"}, "ints-are-harmless"),
        ({"_3": "bfloat16[2,1]"}, None),
        ({"_4": "float32[]"}, None),
        ({"_1": "~int32[1]"}, None),
        ({"_0": "~int32[]", "_1": "int32[3]"}, None),  # in another order only
    ],
)
def test_the_belief_that_most_of_the_wrong_types_show_is_named(changed, belief):
    assert predicting(**changed).misconception == belief


@pytest.mark.parametrize(
    ("entry", "found"),
    [("int32", "'int32'"), ("int[3]", "'int[3]'"), ("float32(3,)", "'float32(3,)'")],
)
def test_an_entry_that_is_no_type(entry, found):
    text = str(predicting(_0=entry))
    assert "`types` has an entry that is no type as JAX prints it." in text
    assert f"found: {found}" in text
    assert 'empty ones for rank 0, as in `["float32[3]", "~int32[]"]`.' in text


@pytest.mark.parametrize(
    ("like", "printed"), [(1, "~int32[]"), (np.ones(3, "float32"), "float32[3]")]
)
def test_an_entry_that_is_no_text(like, printed):
    types = [RIGHT[0], jax.typeof(like)]
    text = message(lambda: (types, check.predicted_types("types", CASES)))
    assert "`types` has an entry that is no text." in text
    assert f"found: an object printed as {printed}" in text
    assert 'Try: write it in quotes, as in `["float32[3]", "~int32[]"]`.' in text


def test_what_is_no_list_of_types():
    types = [jnp.float32]
    text = message(lambda: (types, check.predicted_types("types", CASES)))
    assert "`types` is not a list of types." in text
    assert 'write a list, such as `["float32[3]", "~int32[]"]`.' in text
    types = RIGHT[:2]
    text = message(lambda: (types, check.predicted_types("types", CASES)))
    assert "another length than there are cases" in text
    assert "found: 2 types" in text and "expected: 5" in text
    types = None
    assert not failure(lambda: (types, check.predicted_types("types", CASES))).attempted


def test_several_results_are_refused():
    types = ["int32[]"]
    with pytest.raises(ValueError, match="a case needs one result"):
        check.predicted_types("types", [(lambda x: (x, x), 1)])
    assert types


WANTED = ["float32[2]", "~float32[]", "~float32[3]"]


def choosing(*arguments):
    """The failure of these arguments for `scaled`."""
    chosen = list(arguments)
    return failure(lambda: (chosen, check.typed_arguments("chosen", scaled, WANTED)))


@pytest.mark.parametrize(
    "chosen",
    [
        [jnp.ones(2), 1.0, jnp.arange(3)],
        (np.ones(2), 2, np.zeros(3, bool)),
        [(np.ones(2, "float32"),), True, jnp.full(3, 1.0)],
    ],
)
def test_arguments_of_the_right_types_pass(chosen):
    check.typed_arguments("chosen", scaled, WANTED)
    assert chosen


def test_a_wrong_argument_is_told_with_its_type():
    assert str(choosing(jnp.arange(2), 1.0, jnp.arange(3))).splitlines()[:2] == [
        "`chosen` does not give the types asked for.",
        "  entry 1: int32[2] gives ~float32[2]; asked for: float32[2]",
    ]


@pytest.mark.parametrize(
    ("arguments", "belief"),
    [
        ((jnp.arange(2), 1.0, jnp.arange(3)), "ints-are-harmless"),
        ((jnp.ones(2), jnp.float32(1), jnp.arange(3)), "python-scalar-as-array"),
        ((jnp.ones(2), 1.0, jnp.ones(3)), "promotion-by-width"),
        ((jnp.ones(2, "float16"), 1.0, jnp.arange(3)), None),
        ((jnp.ones(4), 1.0, jnp.arange(3)), None),
        ((1.0, jnp.ones(2), jnp.arange(3)), None),
    ],
)
def test_the_belief_behind_an_argument(arguments, belief):
    error = choosing(*arguments)
    assert error.misconception == belief
    assert "ask of each what the function's own numbers do" in error.next_step


def test_what_is_no_list_of_arguments():
    assert "`chosen` is not a list of 3 arguments." in str(choosing(1.0))
    assert "found: 1 arguments" in str(choosing(1.0))
    text = str(choosing("float32[2]", 1.0, 2.0))
    assert "has an entry that the function cannot take" in text and "entry 1: 'float32[2]'" in text
    chosen = 3
    text = message(lambda: (chosen, check.typed_arguments("chosen", scaled, WANTED)))
    assert "found: 3" in text
    chosen = None
    assert not failure(lambda: (chosen, check.typed_arguments("chosen", scaled, [""]))).attempted


def test_hidden_checks_show_no_types():
    types, chosen = RIGHT[::-1], [1.0]
    for run in (
        lambda: (types, check.predicted_types("types", CASES, hidden=True)),
        lambda: (chosen, check.typed_arguments("chosen", scaled, ["float32[]"], hidden=True)),
    ):
        text = message(run)
        assert "hidden test" in text and "[]" not in text
