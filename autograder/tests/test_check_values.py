"""`check.values`: the tolerance, what counts as an array, what a failure shows."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from autograder import check
from autograder.check._tolerance import bound
from autograder.check._values import differs
from autograder.tests.failing import failure, message

ALPHA, LAMBDA = 1.6732632423543772, 1.0507009873554805


def selu_spec(x):
    x = np.asarray(x, np.float64)
    return LAMBDA * np.where(x > 0, x, ALPHA * np.expm1(np.minimum(x, 0)))


FORMS = {
    "exp": lambda x: LAMBDA * jnp.where(x > 0, x, ALPHA * jnp.exp(x) - ALPHA),
    "exp minus one": lambda x: LAMBDA * jnp.where(x > 0, x, ALPHA * (jnp.exp(x) - 1)),
    "expm1": lambda x: LAMBDA * jnp.where(x > 0, x, ALPHA * jnp.expm1(x)),
    "factored": lambda x: jnp.where(x > 0, LAMBDA * x, LAMBDA * ALPHA * (jnp.exp(x) - 1)),
    "library": jax.nn.selu,
}


@pytest.mark.parametrize("jit", [False, True], ids=["eager", "jitted"])
@pytest.mark.parametrize("form", FORMS)
def test_every_honest_form_stays_within_half_the_tolerance(form, jit):
    """The exp form cancels near 0 and is off by far more than an ulp there: that is rounding."""
    f = jax.jit(FORMS[form]) if jit else FORMS[form]
    tiny = 10.0 ** np.random.default_rng(0).uniform(-8, 0, 20_000)
    x = jnp.asarray(np.concatenate([-tiny, tiny, np.linspace(-20, 80, 20_000)]), jnp.float32)
    exact = selu_spec(x)
    error = np.abs(np.asarray(f(x), np.float64) - exact)
    assert np.max(error / bound(exact, x.dtype, cancels=1.76)) < 0.5


def test_the_tolerance_is_the_documented_bound():
    unit = 2.0**-24
    allowed = bound(np.array([2.0]), "float32", cancels=3.0, roundings=8)
    assert allowed == pytest.approx(8 * unit / (1 - 8 * unit) * 5.0)
    assert bound(np.array([np.inf]), "float32") > 0
    assert bound(np.array([1.0]), "bfloat16") > 1000 * bound(np.array([1.0]), "float32")


def test_a_failure_is_shown_on_one_element_alone():
    def wrong_at_two(x):
        return jnp.where(x == 2, 0.0, FORMS["expm1"](x))

    text = message(lambda: check.values(wrong_at_two, selu_spec, check.arrays((5,)), cancels=1.76))
    assert "call: wrong_at_two(float32[1] [2.0])" in text
    assert "the result[0]: 0" in text
    assert "expected: 2.101402" in text
    assert "float32 rounding allows" in text


def test_a_failure_that_needs_the_whole_array_is_shown_on_it():
    text = message(
        lambda: check.values(lambda x: x[::-1], lambda x: np.asarray(x, float), check.arrays((3,)))
    )
    assert "(float32[3] [1.0, -1.0, 0.0])" in text


@pytest.mark.parametrize(
    "got,expected,says",
    [
        (None, np.zeros(2), "did you forget a `return`?"),
        ("0", np.zeros(()), "wrong kind of thing"),
        (jnp.zeros(3), np.zeros(2), "wrong shape"),
        (jnp.zeros(2, "int32"), np.zeros(2), "wrong dtype"),
        (np.zeros(2), np.zeros(2), "wrong dtype"),
        ([jnp.zeros(2)], (np.zeros(2), np.zeros(2)), "a tuple of 2"),
        ({"a": jnp.zeros(2)}, {"b": np.zeros(2)}, "a dict with the keys ['b']"),
        (jnp.array([1.0, jnp.nan]), np.ones(2), "wrong value"),
        (jnp.array([jnp.inf]), np.array([-np.inf]), "wrong value"),
        (jnp.arange(2), np.array([0, 2], "int32"), "wrong value"),
    ],
)
def test_what_differs(got, expected, says):
    assert says in str(differs(got, expected, "float32"))


@pytest.mark.parametrize(
    "got,expected",
    [
        (jnp.array([jnp.nan, jnp.inf]), np.array([np.nan, np.inf])),
        (jnp.zeros((0, 3)), np.zeros((0, 3))),
        (-0.0, np.zeros(())),
        (np.float32(1), np.ones(())),
        ([jnp.ones(1), (jnp.ones(1),)], (np.ones(1), [np.ones(1)])),
        ({"a": jnp.ones(1)}, {"a": np.ones(1)}),
        (jnp.array([1e-42]), np.array([0.0])),
    ],
    ids=str,
)
def test_what_agrees(got, expected):
    assert differs(got, expected, "float32") is None


def test_an_object_that_pretends_is_refused():
    class Pretender(np.ndarray):
        def __eq__(self, other):
            return True

    fake = np.zeros(2, "float32").view(Pretender)
    assert "wrong kind of thing" in str(differs(fake, np.ones(2), "float32"))


def test_arrays_are_the_same_for_the_same_seed_and_say_their_kind():
    one, two = check.arrays((2,), (), (0, 3), (1, 1)), check.arrays((2,), (), (0, 3), (1, 1))
    assert all((a.args[0] == b.args[0]).all() for a, b in zip(one, two, strict=True))
    kinds = {case.kind for case in one}
    assert "an empty array of rank 2, no numbers" in kinds
    assert "an array of size 1 and rank 2, numbers close to 0" in kinds
    assert "a scalar array (rank 0), whole numbers" in kinds
    other = check.arrays((2,), seed=1)
    assert any((a.args[0] != b.args[0]).any() for a, b in zip(one, other, strict=False))


def test_grading_may_vary_the_seed(monkeypatch):
    mine = check.arrays((9,))
    monkeypatch.setenv("AUTOGRADER_SEED", "7")
    theirs = check.arrays((9,))
    assert [case.kind for case in mine] == [case.kind for case in theirs]
    assert any((a.args[0] != b.args[0]).any() for a, b in zip(mine, theirs, strict=True))


def test_more_than_six_shapes_are_refused():
    with pytest.raises(ValueError, match="7 shapes are 7 compilations; give at most six"):
        check.arrays(*[(n,) for n in range(7)])


def test_rounded_constants_are_found_in_trees():
    trees = [({"a": jnp.arange(1.0, 5.0)},), ([jnp.arange(5.0, 9.0), None],)]

    def spec(tree):
        return jax.tree.map(lambda x: 1.0507009 * np.asarray(x, np.float64), tree)

    error = failure(
        lambda: check.values(lambda tree: jax.tree.map(lambda x: 1.05 * x, tree), spec, trees)
    )
    assert error.misconception == "rounded-constants"


def test_a_wrong_value_in_a_tree_is_shown_as_it_is():
    def larger(tree):
        return jax.tree.map(lambda leaf: leaf + 1, tree)

    tree = [jnp.ones(2, "float32")]
    text = message(lambda: check.values(larger, lambda tree: tree, [(tree,)]))
    assert "returns a wrong value" in text and "call: larger([float32[2] [1.0, 1.0]])" in text
