"""`check.gradient`: both modes, tails, kinks, and what a NaN beside a finite value means."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from autograder import check
from autograder.check._tolerance import bound
from autograder.tests.failing import message

ALPHA, LAMBDA = 1.6732632423543772, 1.0507009873554805
TAILS = jnp.array([-200.0, -89.0, -20.0, -1.0, 0.0, 1.0, 88.0, 89.0, 200.0])
KINKS = {0.0: (LAMBDA, LAMBDA * ALPHA)}


def slope(x):
    x = np.asarray(x, np.float64)
    return LAMBDA * np.where(x > 0, 1.0, ALPHA * np.exp(np.minimum(x, 0)))


def plain(x):
    return LAMBDA * jnp.where(x > 0, x, ALPHA * jnp.exp(x) - ALPHA)


def double_where(x):
    return LAMBDA * jnp.where(x > 0, x, ALPHA * jnp.expm1(jnp.where(x > 0, 0.0, x)))


FORMS = {
    "double where": double_where,
    "exp": lambda x: (
        LAMBDA * jnp.where(x > 0, x, ALPHA * jnp.exp(jnp.where(x > 0, 0.0, x)) - ALPHA)
    ),
    "max and min": lambda x: LAMBDA * (jnp.maximum(x, 0) + ALPHA * jnp.expm1(jnp.minimum(x, 0))),
    "library": jax.nn.selu,
}


def selu_slope(f, inputs=(TAILS,), **options):
    check.gradient(f, slope, inputs, **{"kinks": KINKS, "cancels": 1.76, **options})


@pytest.mark.parametrize("wrap", [lambda f: f, jax.jit], ids=["plain", "jitted"])
@pytest.mark.parametrize("form", FORMS)
def test_every_honest_form_passes_in_both_modes(form, wrap):
    inputs = [TAILS, *check.arrays((), (0, 3), (2, 3), large=1000.0)]
    selu_slope(wrap(FORMS[form]), inputs)


@pytest.mark.parametrize("form", FORMS)
def test_every_honest_form_stays_within_half_the_tolerance(form):
    x = jnp.concatenate([jnp.linspace(-20, -1e-6, 20_000), jnp.linspace(1e-6, 90, 1000)])
    exact = slope(x)
    got = np.asarray(jax.grad(lambda x: FORMS[form](x).sum())(x), np.float64)
    assert np.max(np.abs(got - exact) / bound(exact, x.dtype, cancels=1.76)) < 0.5


def test_one_number_may_be_returned_in_place_of_an_array():
    selu_slope(lambda x: double_where(x).sum(), [TAILS, *check.arrays((), (5,), (2, 3))])
    text = message(lambda: selu_slope(lambda x: plain(x).sum()))
    assert "at: <lambda>(float32[1] [89.0])" in text


def test_the_plain_where_form_is_shown_at_89_alone_and_named():
    text = message(lambda: selu_slope(plain))
    assert "`plain` has a derivative that is not finite." in text
    assert "at: plain(float32[1] [89.0])" in text
    assert "value: 93.51" in text
    assert "derivative[0]: nan (reverse mode, jax.vjp)" in text
    assert "expected: 1.05070099" in text
    assert "`jnp.where` computes both branches" in text
    assert "choose the branch's input too" in text


def test_forward_mode_does_not_meet_that_nan():
    """The derivative not chosen is left out there; in reverse mode it is multiplied by 0."""
    selu_slope(plain, modes=["forward"])
    assert "reverse mode" in message(lambda: selu_slope(plain, modes=["forward", "reverse"]))


def test_a_nan_without_a_choice_has_no_named_cause():
    def root(x):
        return jnp.sqrt(x * x)

    text = message(lambda: check.gradient(root, np.sign, [jnp.array([0.0, 1.0])]))
    assert "at: root(float32[1] [0.0])" in text and "derivative[0]: nan" in text
    assert "Cause:" not in text and "whose own derivative is infinite there" in text


def test_a_value_that_is_not_finite_either_has_no_named_cause():
    def overflows(x):
        return jnp.where(x > 0, jnp.exp(x), 0.0) * jnp.float32(1e38)

    text = message(lambda: check.gradient(overflows, lambda x: np.ones(x.shape), [TAILS[-1:]]))
    assert "value: inf" in text and "Cause:" not in text


def test_a_choice_in_a_function_that_looks_at_values_is_not_looked_for():
    def looks(x):
        return jnp.sqrt(x) if x < 1 else x

    text = message(lambda: check.gradient(looks, np.ones_like, [jnp.float32(0)]))
    assert "derivative: inf (reverse mode, jax.vjp)" in text and "Cause:" not in text


def test_any_slope_between_the_two_is_right_at_a_kink():
    for form in FORMS.values():
        selu_slope(form, [jnp.zeros((2,)), jnp.float32(0)])
    text = message(lambda: selu_slope(double_where, kinks={0.0: (2.0, 3.0)}))
    assert "`double_where` has a wrong derivative." in text
    assert "derivative[0]: 1.7580" in text
    assert "expected: any slope from 2 to 3" in text
    with pytest.raises(check.CheckFailure):  # without the kink, the spec's slope alone is right
        selu_slope(FORMS["max and min"], kinks={})


def test_a_minimum_inside_the_branch_halves_the_slope_at_0():
    """Each side of a tie gets half in JAX; `max and min` adds two halves, this form has but one."""

    def half(x):
        return LAMBDA * jnp.where(x > 0, x, ALPHA * jnp.expm1(jnp.minimum(x, 0)))

    text = message(lambda: selu_slope(half))
    assert "derivative[0]: 0.879" in text
    assert "expected: any slope from 1.05070099 to 1.75809934" in text


def test_a_kink_is_found_in_the_dtype_of_the_input():
    check.gradient(
        lambda x: jnp.abs(x - 0.1), lambda x: x, [jnp.float32([0.1])], kinks={0.1: (-1, 1)}
    )


def test_a_wrong_slope_is_shown_with_what_rounding_allows():
    text = message(lambda: selu_slope(lambda x: 1.05 / LAMBDA * double_where(x)))
    assert "at: <lambda>(float32[1] [" in text
    assert "off by 0.0" in text and "float32 rounding allows" in text
    assert "differentiate each piece by hand" in text


def test_the_wrong_element_nearest_0_is_the_one_shown():
    def wrong_above_50(x):
        return jnp.where(x > 50, 2 * x, double_where(x))

    assert "at: wrong_above_50(float32[1] [88.0])" in message(
        lambda: selu_slope(wrong_above_50, [TAILS[::-1]])
    )


def test_a_failure_that_needs_the_whole_array_is_shown_on_it():
    text = message(
        lambda: check.gradient(jnp.cumsum, lambda x: np.ones(x.shape), [jnp.array([1.0, 2.0])])
    )
    assert "at: cumsum(float32[2] [1.0, 2.0])" in text and "derivative[0]: 2 (reverse" in text


def test_only_forward_mode_is_wrong():
    @jax.custom_jvp
    def lies(x):
        return x

    lies.defjvp(lambda x, t: (x[0], jnp.zeros_like(t[0]) + jax.lax.stop_gradient(t[0]) * 3))
    text = message(lambda: check.gradient(lies, np.ones_like, [jnp.float32(1)], modes=["forward"]))
    assert "derivative: 3 (forward mode, jax.jvp)" in text


def test_forward_mode_of_one_number_is_a_sum():
    def squares(x):
        return jnp.sum(x**2)

    check.gradient(squares, lambda x: 2 * np.asarray(x, float), check.arrays((4,)))
    text = message(
        lambda: check.gradient(
            squares, lambda x: 3 * np.asarray(x, float), [jnp.arange(4.0)], modes=["forward"]
        )
    )
    assert "derivative: 2 (forward mode, jax.jvp, summed)" in text
    assert "at: squares(float32[1] [1.0])" in text


def test_a_loop_that_cannot_be_run_backwards():
    def loops(x):
        return jax.lax.while_loop(lambda c: c < 100, lambda c: c * 2, x)

    text = message(lambda: check.gradient(loops, lambda x: 64.0, [jnp.float32(2)]))
    assert "`loops` has no derivative in reverse mode: JAX raised ValueError." in text
    assert "call: loops(float32[] 2.0)" in text
    assert "reverse mode needs every turn's values kept" in text
    check.gradient(loops, lambda x: 64.0, [jnp.float32(2)], modes=["forward"])


def test_a_rule_for_reverse_mode_only():
    @jax.custom_vjp
    def ruled(x):
        return x

    ruled.defvjp(lambda x: (x, None), lambda rest, g: (g,))
    check.gradient(ruled, np.ones_like, [jnp.float32(1)], modes=["reverse"])
    text = message(lambda: check.gradient(ruled, np.ones_like, [jnp.float32(1)]))
    assert "has no derivative in forward mode: JAX raised TypeError" in text


def test_numpy_has_no_derivative():
    text = message(lambda: check.gradient(lambda x: np.sin(x), np.cos, [jnp.ones(3)]))
    assert "JAX raised TracerArrayConversionError" in text and "use `jnp` in place of `np`" in text


@pytest.mark.parametrize(
    "f,returned",
    [
        (lambda x: (x, x), "<class 'tuple'>"),
        (lambda x: x > 0, "bool[3]"),
        (lambda x: x[:2], "float32[2]"),
    ],
)
def test_what_has_no_derivative_to_compare(f, returned):
    text = message(lambda: check.gradient(f, np.ones_like, [jnp.ones(3)]))
    assert "returns something that has no derivative to compare" in text
    assert f"returned: {returned}; expected: float32[3] or one number" in text
    assert "return a floating array of the shape of the argument" in text


def test_nothing_returned_and_not_attempted():
    def stub(x):
        raise NotImplementedError

    assert "returns nothing" in message(lambda: selu_slope(lambda x: None))
    assert "Not attempted" in message(lambda: selu_slope(stub))


def test_a_hidden_check_shows_no_value():
    text = message(lambda: selu_slope(plain, hidden=True))
    assert "derivative that is not finite" in text and "input: a vector" in text
    assert "89" not in text and "93" not in text and "1.05" not in text
    assert "`jnp.where` computes both branches" in text


def test_half_precision_has_its_own_tolerance():
    x = jnp.array([-3.0, -1.0, 0.5, 2.0], "bfloat16")
    selu_slope(double_where, [x])
    selu_slope(lambda x: 1.002 * double_where(x), [x])
    with pytest.raises(check.CheckFailure):
        selu_slope(lambda x: 1.002 * double_where(x), [x.astype("float32")])


def test_a_warning_does_not_reach_the_student():
    """A cell that wrote to stderr earns nothing; warnings are errors in this test run."""

    def warns(x):
        import warnings

        if isinstance(x, jax.core.Tracer):
            warnings.warn("from the student", stacklevel=1)
        return double_where(x)

    selu_slope(warns)


@pytest.mark.parametrize("modes", [("backward",), ()])
def test_a_mode_that_is_none(modes):
    with pytest.raises(ValueError, match="give one or both of 'reverse' and 'forward'"):
        selu_slope(plain, modes=modes)


@pytest.mark.parametrize("entry", [jnp.arange(3), (jnp.ones(3), jnp.ones(3)), 1.0])
def test_an_input_that_is_no_floating_array(entry):
    with pytest.raises(ValueError, match="an input of a derivative is one floating array"):
        selu_slope(plain, [entry])
