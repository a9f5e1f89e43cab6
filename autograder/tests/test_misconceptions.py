"""The registry says of JAX what JAX does: each symptom it lists is shown here, on this JAX."""

import functools
import warnings

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from autograder.check._misconceptions import BY_ID
from autograder.check._program import primitives
from autograder.check._traces import type_of

x = jnp.arange(4.0)


class Scaled:
    def __init__(self, factor):
        self.factor = factor

    @jax.jit
    def traced_self(self, x):
        return self.factor * x

    @functools.partial(jax.jit, static_argnums=0)
    def static_self(self, x):
        return self.factor * x


def reverse_of_while(x):
    return jax.lax.while_loop(lambda c: c < 10, lambda c: c * 2, x)


ERRORS = [
    ("traced-sizes", jax.errors.TracerIntegerConversionError, lambda n: [0 for _ in range(n)]),
    ("traced-sizes", TypeError, lambda n: jnp.zeros(n)),
    ("traced-sizes", TypeError, lambda n: x.reshape(n, -1)),
    ("traced-sizes", IndexError, lambda n: x[:n]),
    ("data-dependent-shape", jax.errors.NonConcreteBooleanIndexError, lambda n: x[x > n]),
    ("data-dependent-shape", jax.errors.ConcretizationTypeError, lambda n: jnp.nonzero(x > n)),
    ("data-dependent-shape", jax.errors.ConcretizationTypeError, lambda n: jnp.unique(x * n)),
    ("data-dependent-shape", jax.errors.ConcretizationTypeError, lambda n: jnp.where(x > n)),
    ("branch-on-a-value", jax.errors.TracerBoolConversionError, lambda n: n if n else -n),
    ("branch-on-a-value", jax.errors.ConcretizationTypeError, lambda n: float(n)),
    ("branch-on-a-value", jax.errors.ConcretizationTypeError, lambda n: n.item()),
    ("numpy-inside-jit", jax.errors.TracerArrayConversionError, lambda n: np.sin(n)),
]


@pytest.mark.parametrize("belief,error,f", ERRORS, ids=[f"{i}" for i in range(len(ERRORS))])
def test_what_raises_under_jit(belief, error, f):
    assert error.__name__ in BY_ID[belief].evidence
    with pytest.raises(error):
        jax.jit(f)(2)


def test_arrays_as_static():
    with pytest.raises(ValueError, match="Non-hashable static arguments"):
        jax.jit(lambda a: a, static_argnums=0)(x)
    assert jax.jit(lambda a: len(a), static_argnums=0)((1, 2)) == 2


def test_python_scalar_as_array():
    assert (type_of(0.0), type_of(jnp.float32(0))) == ("~float32[]", "float32[]")


def test_spelled_alike():
    runs = []
    f = jax.jit(lambda x, k=2.0: runs.append(k) or k * x)
    f(1.0), f(1.0, 2.0), f(1.0, k=2.0), f(x=1.0, k=2.0), f(k=2.0, x=1.0)
    assert len(runs) == 4


def test_globals_reread():
    names = {"k": 2.0}
    f = jax.jit(lambda x: names["k"] * x)
    f(1.0)
    names["k"] = 3.0
    assert f(1.0) == 2.0 and f(jnp.ones(1))[0] == 3.0


def test_jit_on_a_method():
    with pytest.raises(TypeError, match="self"):
        Scaled(2.0).traced_self(x)
    scaled = Scaled(2.0)
    scaled.static_self(1.0)
    scaled.factor = 5.0
    assert scaled.static_self(1.0) == 2.0


def test_in_place():
    with pytest.raises(TypeError, match="JAX arrays are immutable"):
        x[0] = 1.0
    y = z = jnp.zeros(1)
    y += 1
    assert z[0] == 0 and z.at[0].set(1)[0] == 1


def test_loops_stay_loops():
    def loop(x, turns):
        for _ in range(turns):
            x = jnp.sin(x) * 2.0
        return x

    assert len(jax.make_jaxpr(lambda x: loop(x, 10))(1.0).eqns) == 20
    rolled = jax.make_jaxpr(lambda x: jax.lax.fori_loop(0, 10, lambda i, x: loop(x, 1), x))(1.0)
    assert primitives(rolled, deep=True).count("sin") == 1


def test_cond_under_vmap():
    def either(x):
        return jax.lax.cond(x > 0, jnp.sin, jnp.cos, x)

    assert {"sin", "cos", "select_n"} <= set(primitives(jax.make_jaxpr(jax.vmap(either))(x)))


def test_any_loop_differentiable():
    with pytest.raises(ValueError, match="Reverse-mode differentiation does not work"):
        jax.grad(reverse_of_while)(1.0)
    assert jax.jvp(reverse_of_while, (1.0,), (1.0,))[1] == 16.0
    assert jax.grad(lambda x: jax.lax.fori_loop(0, 3, lambda i, c: c * 2, x))(1.0) == 8.0


def test_ints_are_harmless():
    assert "convert_element_type" in primitives(jax.make_jaxpr(jax.nn.selu)(jnp.arange(3)))
    with pytest.raises(TypeError, match="real- or complex-valued inputs"):
        jax.grad(lambda n: n * 2)(3)
    assert jnp.asarray(np.zeros(1)).dtype == jnp.float32
    assert jnp.arange(3).dtype == jnp.int32


def test_out_of_range_raises():
    assert x[10] == x[3]
    assert (x.at[10].set(1.0) == x).all()


def test_key_is_a_generator():
    key = jax.random.key(0)
    assert jax.random.normal(key) == jax.random.normal(key)
    with jax.debug_key_reuse(True), pytest.raises(jax.errors.KeyReuseError):
        jax.random.normal(key), jax.random.normal(key)


def test_donated_still_usable():
    f = jax.jit(lambda x: x + 1, donate_argnums=0)
    y = jnp.ones(8)
    f(y)
    with pytest.raises(RuntimeError, match="Array has been deleted"):
        y + 1
    with pytest.warns(UserWarning, match="donated buffers were not usable"):
        jax.jit(lambda x: x.sum(), donate_argnums=0)(jnp.ones(8))


def test_closing_over_arrays_makes_constants():
    table = jnp.ones(1000)
    assert len(jax.make_jaxpr(lambda x: x + table)(1.0).consts) == 1


def test_where_runs_both_branches():
    def plain(x):
        return jnp.where(x > 0, x, jnp.exp(x) - 1)

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert jnp.isfinite(jax.grad(plain)(88.0)) and jnp.isnan(jax.grad(plain)(89.0))


def test_jit_is_bit_identical():
    def below(x):
        return 1.6732632423543772 * jnp.exp(x) - 1.6732632423543772

    near = jnp.linspace(-1e-4, 1e-4, 1000, dtype="float32")
    apart = jnp.abs(jax.jit(below)(near) - below(near))
    assert 0 < apart.max() < 8 * 1.68 * jnp.finfo("float32").eps
    assert not jnp.allclose(jax.jit(below)(near), below(near))


def test_debug_print_is_print(capsys):
    @jax.jit
    def f(x):
        print("tracing")
        jax.debug.print("running on {}", x)
        return x

    for value in (1, 2):
        f(value)
    jax.effects_barrier()
    assert capsys.readouterr().out == "tracing\nrunning on 1\nrunning on 2\n"


def test_jaxpr_is_flat():
    jaxpr = jax.make_jaxpr(lambda x: jax.lax.cond(x > 0, jnp.sin, jnp.cos, x))(1.0)
    assert "sin" not in [equation.primitive.name for equation in jaxpr.eqns]
    assert "sin" in primitives(jaxpr, deep=True)


def test_constants_with_a_dtype():
    half = jnp.ones(1, "float16")
    assert (half * 2.0).dtype == jnp.float16
    for constant in (np.float32(2), np.float64(2), jnp.float32(2)):
        assert (half * constant).dtype == jnp.float32
        with jax.numpy_dtype_promotion("strict"), pytest.raises(jax.dtypes.TypePromotionError):
            half * constant
