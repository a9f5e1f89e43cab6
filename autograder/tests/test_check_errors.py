"""The belief behind an error that a student's code raised, on this JAX."""

import functools

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from autograder import check
from autograder.check._errors import belief_behind, words_of
from autograder.tests.failing import failure, message

x = np.array([0.5, -1.0, 2.0], "float32")


@pytest.mark.parametrize(
    ("belief", "f"),
    [
        ("branch-on-a-value", lambda x, n: x if n else -x),
        ("branch-on-a-value", lambda x, n: x if x > 0 else -x),
        ("branch-on-a-value", lambda x, n: float(n)),
        ("branch-on-a-value", lambda x, n: x.tolist()),
        ("numpy-inside-jit", lambda x, n: np.sin(x)),
        ("traced-sizes", lambda x, n: list(range(n))),
        ("traced-sizes", lambda x, n: x[:n]),
        ("traced-sizes", lambda x, n: jnp.zeros(n)),
        ("traced-sizes", lambda x, n: x.reshape(n, -1)),
        ("traced-sizes", lambda x, n: jnp.arange(n)),
        ("traced-sizes", lambda x, n: jnp.linspace(0, 1, n)),
        ("traced-sizes", lambda x, n: jnp.repeat(x, n)),
        ("traced-sizes", lambda x, n: jax.lax.scan(lambda c, _: (c, None), x, None, length=n)),
        ("traced-sizes", lambda x, n: jax.lax.dynamic_slice(x, (0,), (n,))),
        ("data-dependent-shape", lambda x, n: x[x > 0]),
        ("data-dependent-shape", lambda x, n: jnp.nonzero(x)),
        ("data-dependent-shape", lambda x, n: jnp.where(x > 0)),
        ("data-dependent-shape", lambda x, n: jnp.unique(x)),
        ("data-dependent-shape", lambda x, n: jnp.setdiff1d(x, x)),
        ("in-place", lambda x, n: x.__setitem__(0, 1.0)),
        (None, lambda x, n: x @ jnp.ones(7)),
        (None, lambda x, n: [x] * n),
    ],
)
def test_an_error_under_jit(belief, f):
    with pytest.raises(Exception) as caught:
        jax.jit(f)(x, 2)
    assert belief_behind(caught.value) == belief


def test_errors_of_jit_itself_and_of_a_tracer_kept():
    class Scaled:
        @jax.jit
        def scaled(self, x):
            return 2 * x

    kept = []
    jax.jit(lambda x: kept.append(x) or x)(1.0)
    static = functools.partial(jax.jit, static_argnums=0)(lambda x: x)
    loop = jax.grad(lambda x: jax.lax.while_loop(lambda c: c < 9, lambda c: 2 * c, x))
    for belief, run in (
        ("jit-on-a-method", lambda: Scaled().scaled(1.0)),
        ("leaked-tracer", lambda: kept[0] + 1),
        ("arrays-as-static", lambda: static(jnp.ones(3))),
        ("any-loop-differentiable", lambda: loop(1.0)),
    ):
        with pytest.raises(Exception) as caught:
            run()
        assert belief_behind(caught.value) == belief


def test_a_range_over_a_traced_number_is_told_what_to_use_instead():
    @jax.jit
    def powers(x, n):
        for _ in range(n):
            x = x * x
        return x

    error = failure(lambda: check.values(powers, lambda x, n: x, [(x, 2)]))
    assert error.misconception == "traced-sizes"
    assert error.next_step == "use `jax.lax.fori_loop`: it takes a traced number of turns."


def test_too_deep_a_recursion_is_told_alike_wherever_it_ends():
    def again(x):
        return x > again(x)

    error = failure(lambda: check.values(again, np.asarray, [(x,)]))
    assert error.evidence[-1] == "text: maximum recursion depth exceeded"


def test_a_loop_whose_turns_differ_in_type_is_told_which_part():
    def loop(x):
        return jax.lax.scan(lambda c, y: (c.astype("int32"), y), x, jnp.ones(5))

    text = message(lambda: check.jaxpr(loop, jnp.float32(1), primitives=[]))
    assert "The input carry c has type float32[]" in " ".join(text.split())


@pytest.mark.parametrize(
    ("f", "step"),
    [
        (lambda x, n: jax.lax.scan(lambda c, _: (c, None), x, None, length=n), "fori_loop"),
        (
            lambda x, n: jnp.flatnonzero(x, size=n),
            "make it static: `@jax.jit(",
        ),
    ],
)
def test_a_traced_length_is_told_what_to_write_instead(f, step):
    text = message(lambda: check.jaxpr(f, jnp.ones(3, "float32"), 2, primitives=[]))
    assert step in text


def test_a_while_on_a_value_is_told_of_while_loop():
    def halve(x):
        while x > 1:
            x = x / 2
        return x

    text = message(lambda: check.jaxpr(halve, jnp.float32(9), primitives=[]))
    assert "use `jax.lax.while_loop`" in text


def test_a_rule_that_went_to_what_jit_returned_is_told():
    @jax.custom_jvp
    def f(x):
        return x

    text = message(lambda: check.gradient(f, lambda x: 1.0, [jnp.ones(2, "float32")]))
    assert "jit outside of it, under another name" in " ".join(text.split())


def test_a_message_that_goes_on_in_the_next_line_is_shown_whole():
    def rows(w, x):
        return jax.vmap(lambda a, b: a + b)(w, x)

    text = message(lambda: check.jaxpr(rows, jnp.ones(2), jnp.ones(3), primitives=[]))
    assert "one axis had size 2" in " ".join(text.split())


def test_advice_that_only_a_newer_jax_gives_is_left_out():
    def slope(x):
        return jax.grad(lambda y: 2 * y)(x)

    text = message(lambda: check.values(slope, lambda x: x, [(x,)]))
    assert "text: Gradient only defined for scalar-output functions." in text
    assert "Output had shape: (3,)." in text and "To get the gradient" not in text


@pytest.mark.parametrize("listed", ["'int4', 'float8_e5m2'", "'float8_e5m2', 'int4'"])
def test_dtypes_that_jax_lists_in_any_order_are_told_in_one(listed):
    error = TypeError(f"Input dtypes ({listed}) have no available implicit dtype promotion path.")
    assert words_of(error, "f").startswith("Input dtypes ('float8_e5m2', 'int4') have no available")


def test_jax_lists_dtypes_as_the_check_expects():
    with pytest.raises(Exception, match=r"Input dtypes \(.*float.*\) have no available") as caught:
        jnp.zeros((), "int4") * 3.0
    assert "Input dtypes (\"<class 'float'>\", 'int4') have" in words_of(caught.value, "f")
