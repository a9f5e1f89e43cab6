"""`check.compiled`: ops, bytes, donation, collectives, programs, and the traps of each."""

import functools
import json
import subprocess
import sys
import warnings
from types import SimpleNamespace

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from autograder import check
from autograder.check._measures import (
    COLLECTIVES,
    alias_bytes,
    bytes_accessed,
    collectives_in,
    stablehlo_ops,
)
from autograder.check._program import is_jitted, jit_behind
from autograder.tests.failing import message

X = jnp.ones(1000)
BOTH_WAYS = 2 * X.nbytes  # read once, written once


def selu(x):
    return 1.05 * jnp.where(x > 0, x, 1.67 * jnp.expm1(x))


def many_ops(x):
    y = x[jnp.argsort(x)]
    z = jax.lax.cond(y[0] > 0, lambda v: v + 1, lambda v: v * 2, jnp.sum(y))
    w = jax.lax.fori_loop(0, 3, lambda i, c: jnp.sin(c), jnp.cumsum(x.at[0].set(3.0)))
    return z + jnp.max(w) + jax.scipy.special.erf(y @ y), jax.nn.selu(x)


# Numbers and texts that JAX does not promise: here is what we take them for.


def test_ops_in_the_text_are_those_of_the_module():
    """The text is read line by line; the same names come from walking the module itself."""

    def walk(operation):
        yield operation.name
        for region in operation.regions:
            for block in region.blocks:
                for inner in block.operations:
                    yield from walk(inner.operation)

    lowered = jax.jit(many_ops).lower(X)
    names = [name.split(".") for name in walk(lowered.compiler_ir("stablehlo").operation)]
    walked = [op for dialect, op in names if dialect == "stablehlo" and op != "return"]
    assert sorted(stablehlo_ops(lowered)) == sorted(walked)
    assert {"gather", "scatter", "sort", "while", "case", "add", "maximum", "sine"} <= set(walked)


def test_names_that_look_like_ops_are_not_matched():
    def named(name):
        def f(x):
            return {"stablehlo.cosine": x + 1, name: x}

        f.__name__ = f.__qualname__ = name
        return jax.jit(f)

    for name in ("sine", "stablehlo.sine", "applies stablehlo.sine across"):
        lowered = jax.jit(functools.partial(lambda f, x: f(x), named(name))).lower(X)
        assert "sine" in lowered.as_text()
        assert sorted(set(stablehlo_ops(lowered))) == ["add", "broadcast_in_dim", "constant"]
    attributes = SimpleNamespace(
        as_text=lambda: (
            '  %0 = "stablehlo.gather"(%a) <{d = #stablehlo.scatter<i = [0]>}> : () -> ()\n'
            '  %1:2, %2 = stablehlo.custom_call @stablehlo.sine(%0) {x = "stablehlo.cosine"}\n'
            "  stablehlo.return %1 : tensor<f32>\n"
        )
    )
    assert stablehlo_ops(attributes) == ["gather", "custom_call"]


def test_the_cost_model_still_counts_fused_elementwise_code_once_each_way():
    compiled = jax.jit(selu).lower(X).compile()
    assert bytes_accessed(compiled) == BOTH_WAYS


def test_the_cost_model_counts_a_loop_body_once():
    """Which is why `bytes_at_most` refuses loops; a body of ten times the turns costs the same."""

    def turns(count):
        loop = jax.jit(lambda x: jax.lax.fori_loop(0, count, lambda i, c: jnp.sin(c), x))
        return bytes_accessed(loop.lower(X).compile())

    assert turns(10) == turns(1000)


def test_donated_memory_still_shows_as_aliased():
    donated = jax.jit(selu, donate_argnums=0).lower(X).compile()
    assert alias_bytes(donated) == X.nbytes
    assert alias_bytes(jax.jit(selu).lower(X).compile()) == 0
    inside = jax.jit(lambda x: jax.jit(selu, donate_argnums=0)(x)).lower(X).compile()
    assert alias_bytes(inside) == 0


def test_a_jax_that_tells_nothing_is_said_to():
    silent = SimpleNamespace(cost_analysis=lambda: None, memory_analysis=lambda: None)
    with pytest.raises(RuntimeError, match="tells no 'bytes accessed' here"):
        bytes_accessed(silent)
    with pytest.raises(RuntimeError, match="tells no alias size here"):
        alias_bytes(silent)


def test_collectives_are_counted_where_they_are_ops():
    """Lines as CPU and GPU programs have them: in two steps, as operands, in metadata."""
    text = """
  ROOT %psum.7 = f32[2]{0} all-reduce(%p), channel_id=1, metadata={op_name="all-gather(x)"}
  %all-reduce = (f32[1]{0}, f32[1]{0}) all-to-all(%a, %all-reduce.2), channel_id=1
  %s = (f32[2]{0}, f32[8]{0:T(256)}) all-gather-start(%p), dimensions={0}
  %d = f32[8]{0} all-gather-done(%s)
  %f = f32[8]{0} fusion(%all-reduce), calls=%all-reduce.clone
"""
    found = collectives_in(SimpleNamespace(as_text=lambda: text))
    assert {name: count for name, count in found.items() if count} == {
        "all-reduce": 1,
        "all-to-all": 1,
        "all-gather": 1,
    }


# Which jit is lowered.


class Scaled:
    @functools.partial(jax.jit, static_argnums=0, donate_argnums=1)
    def double(self, x):
        return x + x


scale = jax.jit(lambda k, x, *, shift: x * k + shift, donate_argnums=1)


@pytest.mark.parametrize(
    "f",
    [
        jax.jit(selu, donate_argnums=0),
        functools.partial(scale, 2.0, shift=1.0),
        functools.partial(functools.partial(scale, shift=0.0), 3.0, shift=1.0),
        Scaled().double,
        functools.partial(Scaled.double, Scaled()),
    ],
    ids=["jit", "partial", "partial of a partial", "method", "partial of a method"],
)
def test_the_students_own_jit_is_lowered(f):
    check.compiled(f, X, alias_bytes_at_least=X.nbytes, programs=1)
    assert not X.is_deleted()


def test_a_partial_calls_what_python_would_call():
    f = functools.partial(functools.partial(scale, 2.0, shift=0.0), shift=1.0)
    jitted, leading, keywords = jit_behind(f)
    assert jitted is scale and leading == (2.0,) and keywords == {"shift": 1.0}
    inner = functools.partial(scale, 2.0, shift=0.0)
    inner.note = "a partial that carries an attribute is not merged with one around it"
    _, leading, keywords = jit_behind(functools.partial(inner, X, shift=1.0))
    assert leading[0] == 2.0 and leading[1] is X and keywords == {"shift": 1.0}
    assert is_jitted(f) and not is_jitted(selu) and jit_behind(functools.partial(selu)) is None


def test_a_static_argument_stays_static():
    @functools.partial(jax.jit, static_argnames="n")
    def first(x, n):
        return x[:n]

    check.compiled(first, X, 3, ops=["slice"], no_ops=["dynamic_slice"])


def test_a_plain_function_is_lowered_under_a_fresh_jit():
    check.compiled(selu, X, ops=["exponential_minus_one"], bytes_at_most=BOTH_WAYS)
    check.compiled(jnp.sum, jax.ShapeDtypeStruct((9,), "float32"), ops=[("add", "sum"), "reduce"])


# What is asked for, and what a failure says.


def test_an_op_that_is_missing():
    text = message(lambda: check.compiled(jax.jit(jnp.exp), X, ops=["exponential_minus_one"]))
    assert "`exp` is lowered to another program than asked for." in text
    assert "types: float32[1000]" in text and "ops: exponential" in text
    assert "missing: exponential_minus_one" in text
    assert "print `exp.lower(...).as_text()`" in text
    either = message(lambda: check.compiled(selu, X, ops=[("sine", "cosine")]))
    assert "missing: sine or cosine" in either and "`jax.jit(selu).lower(...)" in either


def test_an_op_that_is_not_allowed():
    text = message(lambda: check.compiled(jnp.sum, X, no_ops=["add", "sine"]))
    assert "not allowed: add" in text and "sine" not in text


def test_more_bytes_than_allowed():
    def keeps_both(x):
        return x + 1, jnp.cumsum(x)

    text = message(lambda: check.compiled(keeps_both, X, bytes_at_most=BOTH_WAYS))
    assert "`keeps_both` moves more memory than asked for." in text
    assert "bytes read and written: " in text and f"at most: {BOTH_WAYS}" in text
    assert "as large as the result, or larger" in text


@pytest.mark.parametrize(
    "f",
    [
        lambda x: jax.lax.fori_loop(0, 10, lambda i, c: jnp.sin(c), x),
        lambda x: jax.lax.while_loop(lambda c: c[0] < 3, lambda c: c + 1, x),
        jax.jit(lambda x: jax.lax.scan(lambda c, y: (c + y, c), 0.0, x)),
    ],
    ids=["fori_loop", "while_loop", "scan"],
)
def test_bytes_of_a_program_with_a_loop_are_not_judged(f):
    with pytest.raises(ValueError, match="its program has a loop, and the cost model counts"):
        check.compiled(f, X, bytes_at_most=1_000_000)
    text = message(lambda: check.compiled(f, X, bytes_at_most=1_000_000, no_ops=["while"]))
    assert "not allowed: while" in text


def test_nothing_donated():
    text = message(lambda: check.compiled(jax.jit(selu), X, alias_bytes_at_least=X.nbytes))
    assert "`selu` does not reuse enough memory of its arguments." in text
    assert "result bytes in donated memory: 0; at least: 4000" in text
    assert "donate with `donate_argnums` an argument of the shape and dtype" in text


def test_donated_and_of_no_use():
    """JAX warns of it, which must not reach stderr; warnings are errors in this test run."""
    total = jax.jit(lambda x: x.sum(), donate_argnums=0)
    text = message(lambda: check.compiled(total, X, alias_bytes_at_least=4, programs=1))
    assert "JAX warned: Some donated buffers were not usable: float32[1000]." in text
    assert "faq" not in text
    check.compiled(total, X, programs=1)


def test_other_warnings_are_no_evidence():
    def warns(x):
        warnings.warn("of something else", stacklevel=1)
        return x

    text = message(lambda: check.compiled(warns, X, alias_bytes_at_least=4))
    assert "does not reuse" in text and "something else" not in text


def test_a_donating_jit_inside_a_plain_function():
    inner = jax.jit(selu, donate_argnums=0)
    text = message(lambda: check.compiled(lambda x: inner(x), X, alias_bytes_at_least=4))
    assert "a jit in another donates nothing" in text


def test_programs_from_empty_caches():
    f = jax.jit(selu)
    f(X)
    for _ in range(2):
        check.compiled(f, X, programs=1)
    text = message(lambda: check.compiled(f, X, programs=2))
    assert "`selu` is not compiled to as many programs as asked for." in text
    assert "compiled: 1; expected: 2" in text and "programs: jit(selu)" in text
    assert "Cause:" not in text and "find what runs outside of the one jit" in text


def test_programs_of_a_function_that_is_not_jitted():
    text = message(lambda: check.compiled(lambda x: jnp.sin(x) + 1, X, programs=1))
    assert "compiled: 2; expected: 1" in text and "programs: jit(sin), jit(add)" in text
    assert "without jit each operation is dispatched by itself" in text
    assert "programs: none" in message(lambda: check.compiled(np.sum, np.ones(3), programs=1))


def test_a_function_that_cannot_be_lowered():
    text = message(
        lambda: check.compiled(lambda x: x if x > 0 else -x, jnp.float32(1), ops=["add"])
    )
    assert "cannot be traced: it raised TracerBoolConversionError" in text
    assert "Python can neither branch on one" in text


@pytest.mark.parametrize("asked", [{"ops": ["add"]}, {"programs": 1}], ids=["ops", "programs"])
def test_nothing_returned_and_not_attempted(asked):
    def stub(x):
        raise NotImplementedError

    assert "returns nothing" in message(lambda: check.compiled(lambda x: None, X, **asked))
    assert "Not attempted" in message(lambda: check.compiled(stub, X, **asked))


def test_a_hidden_check_shows_no_evidence():
    text = message(lambda: check.compiled(selu, X, bytes_at_most=1, hidden=True))
    assert "moves more memory" in text and "input: a vector" in text and "8000" not in text


def test_what_an_instructor_may_have_forgotten():
    with pytest.raises(ValueError, match="was asked for nothing"):
        check.compiled(selu, X)
    with pytest.raises(ValueError, match="no collective is called 'all_reduce'; one of all-gather"):
        check.compiled(selu, X, collectives={"all_reduce": 1})
    with pytest.raises(ValueError, match="give it arrays, not their types"):
        check.compiled(selu, jax.ShapeDtypeStruct((3,), "float32"), programs=1)


def test_no_collectives_on_one_device():
    check.compiled(selu, X, collectives=0)
    text = message(lambda: check.compiled(selu, X, collectives={"all-reduce": 2}))
    assert "`selu` exchanges other messages between devices than asked for." in text
    assert "all-reduce: 0; expected: 2" in text and "all-gather" not in text
    assert "ask of each device what it needs of the others" in text


FOUR_DEVICES = """
import json
import jax
jax.config.update("jax_num_cpu_devices", 4)
import jax.numpy as jnp
from jax.sharding import NamedSharding
from autograder import check

mesh = jax.make_mesh((4,), ("x",))
x = jax.device_put(jnp.arange(8.0), NamedSharding(mesh, jax.P("x")))

def split(f, out=jax.P("x")):
    return jax.jit(jax.shard_map(f, mesh=mesh, in_specs=jax.P("x"), out_specs=out, check_vma=False))

turn = [(0, 1), (1, 2), (2, 3), (3, 0)]
cases = {
    "partitioner": (jax.jit(jnp.sum), {"all-reduce": 1}),
    "elementwise": (jax.jit(jnp.sin), 0),
    "psum": (split(lambda x: jax.lax.psum(x, "x"), jax.P()), {"all-reduce": 1}),
    "ppermute": (split(lambda x: jax.lax.ppermute(x, "x", turn)), {"collective-permute": 1}),
    "all_gather": (split(lambda x: jax.lax.all_gather(x, "x")), {"all-gather": 1}),
    "all_to_all": (split(lambda x: jax.lax.all_to_all(jnp.tile(x, 2), "x", 0, 0, tiled=True)),
                   {"all-to-all": 1}),
    "psum_scatter": (split(lambda x: jax.lax.psum_scatter(jnp.tile(x, 4), "x", tiled=True)),
                     {"reduce-scatter": 1}),
}
said = {}
for name, (f, expected) in cases.items():
    for asked in (expected, 0 if expected else {"all-reduce": 1}):
        try:
            check.compiled(f, x, collectives=asked, programs=1)
            said.setdefault(name, []).append("")
        except check.CheckFailure as failure:
            said.setdefault(name, []).append(str(failure))
devices = []

def looks(x):
    devices.append(len(x.sharding.device_set))
    return jax.jit(jnp.sin)(x)

check.compiled(looks, x, programs=1)
print("SAID", json.dumps([said, devices]))
"""


def test_collectives_on_four_devices(tmp_path):
    """In a process of its own: the number of devices is fixed when JAX starts."""
    done = subprocess.run(
        [sys.executable, "-c", FOUR_DEVICES], capture_output=True, text=True, cwd=tmp_path
    )
    assert done.returncode == 0, done.stderr
    said, devices = json.loads(done.stdout.split("SAID")[-1])
    assert {name: texts[0] for name, texts in said.items()} == dict.fromkeys(said, "")
    assert "all-reduce: 1; expected: 0" in said["partitioner"][1]
    assert "all-reduce: 0; expected: 1" in said["elementwise"][1]
    assert all("exchanges other messages" in texts[1] for texts in said.values())
    assert len(said) == 7 and len(COLLECTIVES) == 7
    assert devices == [4]  # the copy that a call gets is spread as the argument was
