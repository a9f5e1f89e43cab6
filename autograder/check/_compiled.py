"""What is XLA given, and what does it make of it? Ops, bytes, donation, collectives, programs."""

import dataclasses
import warnings

import jax

from autograder.check._answer import function
from autograder.check._events import recorded
from autograder.check._evidence import COMPILED, reported
from autograder.check._jaxpr import absent
from autograder.check._measures import (
    COLLECTIVES,
    alias_bytes,
    bytes_accessed,
    collectives_in,
    stablehlo_ops,
)
from autograder.check._misconceptions import BY_ID
from autograder.check._program import is_jitted, jit_behind
from autograder.check._public import public
from autograder.check._traced import raise_if, traced


@public
def compiled(
    answer,
    *args,
    ops=(),
    no_ops=(),
    bytes_at_most=None,
    alias_bytes_at_least=None,
    collectives=None,
    programs=None,
):
    """Check what a function becomes on its way to the device.

        check.compiled("selu", jnp.ones(1000), ops=["exponential_minus_one"], bytes_at_most=8400)

    Where the answer is what `jax.jit` returned, or a partial or method of that, that jit is
    lowered, with its static and donated arguments. A plain function is lowered under a jit of the
    check's own, where nothing is donated.

    Args:
      answer: the student's function, or its name.
      *args: arguments of a call; arrays of several devices keep their sharding.
      ops: names of StableHLO ops that must be in what XLA is given, such as "dot_general"; a tuple
        stands for any one of its names. Those that a reduction applies are among them.
      no_ops: names of StableHLO ops that must not be.
      bytes_at_most: how many bytes the compiled program may read and write, by XLA's own cost
        model, on each device. Elementwise code fused into one loop reads its arguments once and
        writes its results once, so leave a small margin on top of their bytes.
      alias_bytes_at_least: how many bytes of the results must lie in the memory of donated
        arguments, on each device.
      collectives: {name in XLA's own HLO, such as "all-reduce": exact number}, each other one 0;
        or 0 for none at all. Those that the partitioner adds count; one in a loop counts once.
      programs: how many programs a call compiles from empty caches.

    Raises:
      CheckFailure: one of these does not hold, in the order above, or the function raised.
      ValueError: nothing is asked for; a collective is not known; `bytes_at_most` is asked of a
        program with a loop: the cost model counts its body once, however often it runs, so a loop
        would pass any limit (give `no_ops=["while"]` as well, and a student who writes one is
        told); `programs` is asked of `jax.ShapeDtypeStruct`s, which cannot be computed with.

    Sources: `jax.stages` (Lowered, Compiled) and the documentation's page on ahead-of-time
    compilation, by which texts and numbers may change from release to release. They are read in
    `autograder.check._measures` alone.
    """
    measured = (bytes_at_most, alias_bytes_at_least, collectives)
    if not ops and not no_ops and programs is None and all(limit is None for limit in measured):
        raise ValueError("check.compiled was asked for nothing: give it ops, bytes_at_most or so")
    if programs is not None and any(
        isinstance(leaf, jax.ShapeDtypeStruct) for leaf in jax.tree.leaves(args)
    ):
        raise ValueError("programs counts what a call compiles: give it arrays, not their types")
    if collectives is not None:
        collectives = _exact(collectives or {})
    function(answer)
    problem = None
    if ops or no_ops or any(limit is not None for limit in measured):
        lowered = Lowered(**read_lowered(answer, args))
        if not lowered.results:
            answer.something(None, args)
        problem = _other_ops(answer, lowered, ops, no_ops)
    if problem is None and any(limit is not None for limit in measured):
        if bytes_at_most is not None and "while" in lowered.ops:
            raise ValueError(
                f"bytes_at_most cannot judge `{answer.name}`: its program has a loop, and the cost"
                ' model counts a loop body once. Give no_ops=["while"] too, or judge another way.'
            )
        moved, aliased, exchanged = read_executable(
            answer, args, [limit is not None for limit in measured]
        )
        problem = (
            _many_bytes(moved, bytes_at_most)
            or _little_aliased(lowered, aliased, alias_bytes_at_least)
            or _other_collectives(exchanged, collectives)
        )
    if problem is None and programs is not None:
        problem = _other_programs(answer, args, programs)
    raise_if(problem, answer, args)


@dataclasses.dataclass(frozen=True)
class Lowered:
    """What a check may know of what XLA is given.

    Attributes:
      ops: names of the StableHLO ops.
      results: number of arrays that come out.
      warned: what JAX warned of meanwhile.
      jitted: whether a jit of the student's own was lowered.
    """

    ops: list
    results: int
    warned: list
    jitted: bool


@reported(COMPILED)
def read_lowered(answer, args):
    """The attributes of `Lowered`, as a dict."""
    lowering, warned = traced(answer, args, _lowered)
    return {
        "ops": stablehlo_ops(lowering),
        "results": len(jax.tree.leaves(lowering.out_info)),
        "warned": warned,
        "jitted": is_jitted(answer.value),
    }


@reported(COMPILED)
def read_executable(answer, args, wanted):
    """(bytes accessed, alias bytes, collectives) of the compiled program; None where not wanted."""
    lowering, _ = traced(answer, args, _lowered)
    executable = traced(answer, args, lambda *_: lowering.compile())
    measures = (bytes_accessed, alias_bytes, collectives_in)
    return tuple(
        measure(executable) if one else None for measure, one in zip(measures, wanted, strict=True)
    )


@reported(COMPILED)
def programs_compiled(answer, args):
    """(names of the programs that a call compiles from empty caches, whether it is a jit)."""
    jax.clear_caches()
    with recorded() as log, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        answer.something(answer.call(*args), args)
    return list(map(str, log.compiled)), is_jitted(answer.value)


def _lowered(f, *args):
    """(`jax.stages.Lowered`, what JAX warned of): of the jit behind a callable, or of a new one."""
    jitted, leading, keywords = jit_behind(f) or (jax.jit(lambda *inner: f(*inner)), (), {})
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        lowering = jitted.lower(*leading, *args, **keywords)
    return lowering, [str(warning.message) for warning in caught]


def _exact(collectives):
    unknown = sorted(collectives.keys() - set(COLLECTIVES))
    if unknown:
        raise ValueError(f"no collective is called {unknown[0]!r}; one of {', '.join(COLLECTIVES)}")
    return {name: collectives.get(name, 0) for name in COLLECTIVES}


def _other_ops(answer, lowered, ops, no_ops):
    found = lowered.ops
    missing, surplus = absent(ops, found), [name for name in no_ops if name in found]
    if not missing and not surplus:
        return None
    lines = [
        f"ops: {', '.join(sorted(set(found)))}",
        f"missing: {', '.join(missing)}" if missing else f"not allowed: {', '.join(surplus)}",
    ]
    jitted = answer.name if lowered.jitted else f"jax.jit({answer.name})"
    step = f"print `{jitted}.lower(...).as_text()` for these types and read it."
    return "is lowered to another program than asked for", lines, None, step


def _many_bytes(moved, at_most):
    if at_most is None or moved <= at_most:
        return None
    lines = [f"bytes read and written: {moved}; at most: {at_most}"]
    step = "look for an array made on the way that is as large as the result, or larger."
    return "moves more memory than asked for", lines, None, step


def _little_aliased(lowered, aliased, at_least):
    if at_least is None or aliased >= at_least:
        return None
    lines = [
        f"result bytes in donated memory: {aliased}; at least: {at_least}",
        *(f"JAX warned: {text.splitlines()[0]}" for text in lowered.warned if "donated" in text),
    ]
    if lowered.jitted:
        step = "donate with `donate_argnums` an argument of the shape and dtype of a result."
    else:
        step = "bind it to `jax.jit(..., donate_argnums=...)`: a jit in another donates nothing."
    return "does not reuse enough memory of its arguments", lines, None, step


def _other_collectives(found, wanted):
    if found == wanted:
        return None
    lines = [
        f"{name}: {found[name]}; expected: {wanted[name]}"
        for name in COLLECTIVES
        if found[name] != wanted[name]
    ]
    step = "ask of each device what it needs of the others; read `.compile().as_text()`."
    return "exchanges other messages between devices than asked for", lines, None, step


def _other_programs(answer, args, exactly):
    names, jitted = programs_compiled(answer, args)
    if len(names) == exactly:
        return None
    lines = [
        f"compiled: {len(names)}; expected: {exactly}",
        f"programs: {', '.join(names) or 'none'}",
    ]
    verdict = "is not compiled to as many programs as asked for"
    if len(names) > exactly and not jitted:
        belief = "only-parts-are-jitted"
        return verdict, lines, belief, BY_ID[belief].remedy
    step = "find what runs outside of the one jit: a conversion, an index, a second jit."
    return verdict, lines, None, step
