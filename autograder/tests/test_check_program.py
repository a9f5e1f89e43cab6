"""`check.jitted`, `check.traces`, `check.jaxpr`: what JAX did with a function, and why."""

import functools

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from autograder import check
from autograder.check._events import recorded
from autograder.check._program import JIT, forget, jaxpr_of, primitives
from autograder.tests.failing import message


def two_ops(x):
    return jnp.sin(x) + 1.0


def test_jax_still_reports_traces_and_compilations_as_we_read_them():
    """The names of the events are not covered by JAX's compatibility policy."""
    f = jax.jit(lambda x: x * 2)
    with recorded() as first:
        f(1.0)
    with recorded() as second:
        f(2.0)
    assert (first.traced, first.compiled) == (["<lambda>"], ["jit(<lambda>)"])
    assert (second.traced, second.compiled) == ([], [])


def test_a_jitted_function_still_stands_as_one_equation():
    program = jaxpr_of(jax.jit(two_ops), jnp.ones(3))
    assert [equation.primitive.name for equation in program.eqns] == [JIT]
    assert primitives(program) == ["sin", "add"]


def test_primitives_go_into_branches_only_when_asked():
    def branches(x):
        return jax.lax.cond(x > 0, jnp.sin, jnp.cos, x)

    assert "cond" in check.primitives(branches, 1.0)
    assert "sin" not in check.primitives(branches, 1.0)
    assert {"sin", "cos"} <= set(primitives(jaxpr_of(branches, 1.0), deep=True))


def test_a_jit_that_calls_libraries_only_is_forgotten_alone():
    other, f = jax.jit(lambda x: x - 1), jax.jit(two_ops)
    other(1.0), f(1.0), jax.jit(two_ops)(1.0)
    forget(f)
    with recorded() as log:
        f(1.0), other(1.0)
    assert (log.traced, log.compiled) == (["two_ops"], ["jit(two_ops)"])


inner = jax.jit(two_ops)


def defaults(x, of=(inner,)):
    return of[0](x)


def with_an_empty_cell():
    @jax.jit
    def f(x):
        return inner(x) if x is not None else later  # noqa: F821

    return f
    later = None


@pytest.mark.parametrize(
    "f",
    [
        jax.jit(lambda x: inner(x)),
        jax.jit(lambda x, mine=[inner]: mine[0](x)),  # noqa: B006
        jax.jit(defaults),
        jax.jit(functools.partial(defaults)),
        functools.partial(jax.jit(lambda g, x: inner(x)), 1.0),
        lambda x: inner(x),
        with_an_empty_cell(),
    ],
)
def test_what_may_call_another_jit_is_forgotten_with_it(f):
    inner(1.0)
    forget(f)
    with recorded() as log:
        inner(1.0)
    assert "jit(two_ops)" in log.compiled


class Scaled:
    @functools.partial(jax.jit, static_argnums=0)
    def double(self, x):
        return x + x


@pytest.mark.parametrize(
    "f",
    [
        jax.jit(two_ops),
        functools.partial(jax.jit(lambda k, x: x * k), 2.0),
        lambda x: jax.jit(two_ops)(x),
        lambda x: np.asarray(jax.jit(two_ops)(x)),
        jax.jit(two_ops, donate_argnums=0),
        Scaled().double,
        jax.nn.selu,
    ],
    ids=["jit", "partial", "plain", "plain to NumPy", "donated", "method", "library"],
)
def test_jitted_functions_pass(f):
    check.jitted(f, jnp.ones(3))


def test_a_plain_function_may_convert_first_and_name_its_jitted_one_as_it_likes():
    @jax.jit
    def inner(x):
        return two_ops(x)

    check.jitted(lambda x: inner(x), jnp.ones(3))
    converted = jax.jit(two_ops)
    check.jitted(lambda x: converted(np.asarray(x)), jnp.ones(3))


@pytest.mark.parametrize(
    "f",
    [
        lambda x: np.where(x > 0, x, np.expm1(x)),
        lambda x: jnp.asarray(np.where(x > 0, x, np.expm1(x))),
        lambda x: jnp.multiply(np.where(np.asarray(x) > 0, x, 0), np.float32(2)),
    ],
    ids=["NumPy", "NumPy made JAX", "NumPy and one operation"],
)
def test_numpy_is_not_jitted(f):
    assert "is not jitted" in message(lambda: check.jitted(f, jnp.ones(3)))


def test_a_callback_is_no_program():
    @jax.jit
    def leaves_it_to_numpy(x):
        return jax.pure_callback(np.sin, x, x)

    text = message(lambda: check.jitted(leaves_it_to_numpy, jnp.ones(3)))
    assert "calls back into Python" in text and "primitive: pure_callback" in text


def test_a_debug_print_left_in_costs_nothing():
    @jax.jit
    def prints(x):
        jax.debug.print("{}", x)
        return two_ops(x)

    check.jitted(prints, jnp.ones(3))


def test_jitted_says_what_was_dispatched():
    text = message(lambda: check.jitted(two_ops, jnp.ones(3)))
    assert "`two_ops` is not jitted" in text
    assert "sent one by one: sin, add" in text
    assert "put `@jax.jit` on `two_ops`" in text


def test_jitted_says_that_nothing_ran_on_jax():
    text = message(lambda: check.jitted(lambda x: float(x), jnp.float32(3)))
    assert "JAX compiles nothing" in text and "no operation ran on JAX" in text


def test_traces_do_not_depend_on_what_was_traced_before():
    f = jax.jit(lambda x: x * 3)
    f(jnp.ones(3))
    for _ in range(2):
        check.traces(f, [jnp.ones(3), jnp.zeros(3), jnp.ones(4), 1.0], exactly=3)


def test_traces_names_the_calls_and_types():
    f = jax.jit(lambda x: x * 3)
    text = message(lambda: check.traces(f, [jnp.ones(3), (jnp.ones(4),), 2.0], exactly=1))
    assert "traced: 3 of 3 calls; expected: 1" in text
    assert "call 2: float32[4]   traced (argument 1: float32[3] -> float32[4])" in text
    assert "call 3: ~float32[]   traced (argument 1: float32[" in text
    assert "each new type is traced once" in text


def test_traces_blames_a_static_argument():
    @functools.partial(jax.jit, static_argnames="k")
    def scale(x, k):
        return x * k

    text = message(lambda: check.traces(scale, [(jnp.ones(3), 1.0), (jnp.ones(3), 2.0)], exactly=1))
    assert "call 2: float32[3], ~float32[]   traced (argument 2: 1.0 -> 2.0)" in text
    assert "an argument is static" in text and "pass that argument as an ordinary one" in text


def test_traces_blames_a_jit_made_anew():
    text = message(
        lambda: check.traces(
            lambda x: jax.jit(lambda y: y * 2)(x), [jnp.ones(3), jnp.zeros(3)], exactly=1
        )
    )
    assert "a new function is handed to jit at each call" in text


def test_traces_says_that_nothing_was_new():
    f = jax.jit(lambda x: x)

    def forgets(x):
        f.clear_cache()
        return f(x)

    text = message(lambda: check.traces(forgets, [jnp.ones(3), jnp.ones(3)], exactly=1))
    assert "traced (again, for the very same arguments)" in text


def test_traces_refuses_a_function_that_is_not_jitted():
    assert "is not jitted" in message(lambda: check.traces(two_ops, [jnp.ones(3)], exactly=1))


def test_jaxpr_shows_found_and_expected():
    text = message(lambda: check.jaxpr(two_ops, jnp.ones(3), primitives=["sin"]))
    assert "`two_ops` is traced to another program than asked for." in text
    assert "types: float32[3]" in text
    assert "found: 2 equations          expected: 1 equation" in text


def test_jaxpr_requires_and_forbids_at_any_depth():
    def branches(x):
        return jax.lax.cond(x > 0, jnp.sin, jnp.cos, x)

    check.jaxpr(branches, 1.0, require=["sin", ("tan", "cos")], forbid=["tan"])
    assert "missing: tan or exp" in message(
        lambda: check.jaxpr(branches, 1.0, require=[("tan", "exp")])
    )
    assert "not allowed: cos" in message(lambda: check.jaxpr(branches, 1.0, forbid=["cos"]))


def test_jaxpr_of_a_function_that_looks_at_a_value():
    text = message(lambda: check.jaxpr(lambda x: x if x > 0 else -x, jnp.float32(1), primitives=[]))
    assert "cannot be traced: it raised TracerBoolConversionError" in text
    assert "line: line" in text and "x if x > 0" in text
    assert "Python can neither branch on one" in text
