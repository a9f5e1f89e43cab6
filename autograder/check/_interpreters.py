"""Functions of a jaxpr: one that counts its primitives, one that evaluates it by equations."""

import collections
import itertools
import numbers
from collections.abc import Mapping

import jax
import numpy as np
from jax.extend.core import ClosedJaxpr, jaxpr_as_fun

from autograder.check._answer import function
from autograder.check._describe import describe
from autograder.check._evidence import proved
from autograder.check._failure import CheckFailure
from autograder.check._misconceptions import BY_ID
from autograder.check._program import abstract, nested, opened
from autograder.check._public import public
from autograder.check._values import differs

_NAMES = 5  # that differ, in a message
_BY_HAND = (
    "print that jaxpr and count by hand; a jaxpr printed once and used by two equations counts"
    " twice."
)
# Words of the error that one slip of an evaluation leads to, and what to do about it.
_SLIPS = {
    "text: Var": "a variable has no value yet: did its constant, its input, or every result of its"
    " equation go into the dict?",
    "unhashable type: 'Literal'": "an operand or an output may be a literal, with its value in"
    " `.val`: read both in the same way.",
}


@public
def primitive_counts(answer, cases):
    """Check a function that counts the primitives of a jaxpr at every depth.

        check.primitive_counts("count_primitives", [(jnp.sin, jnp.ones(3, "float32"))])

    Args:
      answer: the student's function, or its name: takes a `ClosedJaxpr` and returns a dict from
        names of primitives to numbers of equations. An equation that holds jaxprs counts, and so
        do theirs, as often as the jaxpr stands there.
      cases: tuples of a function and its arguments, which `jax.make_jaxpr` is called with.

    Raises:
      CheckFailure: a number differs, or the student's function raised.
    """
    function(answer)
    for f, *args in cases:
        _counts_one(answer, f, args)


@public
def evaluation(answer, cases, *, equations=False):
    """Check a function that evaluates a jaxpr equation by equation.

        check.evaluation("evaluate", [(jnp.sin, jnp.ones(3, "float32"))])

    Args:
      answer: the student's function, or its name: takes a `ClosedJaxpr` and its inputs, one array
        each, and returns a pair: the list of its outputs, and a list that holds for each of its
        equations, in order, the list of that equation's results.
      cases: tuples of a function and its arguments; their arrays are the inputs.
      equations: compare what each equation gives, not the outputs.

    Raises:
      CheckFailure: a value, shape or dtype differs, or the number of values; or the student's
        function raised.
    """
    function(answer)
    for f, *args in cases:
        _evaluates_one(answer, f, args, equations)


def _counts_one(answer, f, args):
    program, shown, kind = _handed_over(answer, f, args)
    counted = called_with_jaxpr(answer, f, args, (), kind=kind, shown=shown)
    answer.something(counted, (), kind=kind, shown=shown)
    if not _is_count(counted):
        raise CheckFailure(
            f"`{answer.name}` does not return names with whole numbers.",
            [f"call: {shown}", f"returned: {describe(counted)}"],
            next_step='return a dict of ints, such as `{"add": 1, "mul": 2}`.',
            kind=kind,
        )
    found = collections.Counter({name: int(number) for name, number in counted.items() if number})
    there = equation_counts(program)
    if found == there:
        return
    unopened = _unopened(program, found)
    belief = "jaxpr-is-flat" if unopened else None
    names = [name for name in sorted(found | there) if found[name] != there[name]]
    step = BY_ID[belief].remedy if belief else _BY_HAND
    if found > there:
        step = f"does every call start from an empty count? If so, {_BY_HAND}"
    raise CheckFailure(
        f"`{answer.name}` counts other numbers of equations than there are.",
        [
            f"call: {shown}",
            *([f"not opened: {', '.join(unopened)}"] if unopened else []),
            *(f"{name}: counted {found[name]}; there: {there[name]}" for name in names[:_NAMES]),
            *([f"... ({len(names) - _NAMES} more names)"] if len(names) > _NAMES else []),
        ],
        misconception=belief,
        next_step=step,
        kind=kind,
    )


def _is_count(value):
    return isinstance(value, Mapping) and all(
        isinstance(name, str)
        and isinstance(number, numbers.Integral)
        and not isinstance(number, bool)
        for name, number in value.items()
    )


def equation_counts(program, unopened=()):
    """How often each primitive stands in a jaxpr, at every depth.

    Args:
      program: a `ClosedJaxpr` or `Jaxpr`.
      unopened: names of primitives whose inner jaxprs are left out.

    Returns:
      A `collections.Counter` from names to numbers of equations.
    """
    counts = collections.Counter()
    for equation in opened(program).eqns:
        counts[equation.primitive.name] += 1
        if equation.primitive.name not in unopened:
            for inner in nested(equation):
                counts += equation_counts(inner, unopened)
    return counts


def _unopened(program, found):
    """The fewest primitives whose inner jaxprs, left out, give the numbers found; () if none do."""
    holders = sorted(_holders(program))
    subsets = (itertools.combinations(holders, size) for size in range(1, len(holders) + 1))
    every = itertools.chain.from_iterable(subsets)
    return next((names for names in every if equation_counts(program, names) == found), ())


def _holders(program):
    for equation in opened(program).eqns:
        for inner in nested(equation):
            yield equation.primitive.name
            yield from _holders(inner)


def _evaluates_one(answer, f, args, equations):
    program, shown, kind = _handed_over(answer, f, args)
    inputs = jax.tree.leaves(args)
    shown = f"{shown[:-1]}, ...)"
    got = _evaluated(answer, f, args, kind=kind, shown=shown)
    answer.something(got, (), kind=kind, shown=shown)
    outputs, steps = _truth(program, inputs)
    if not isinstance(got, tuple | list) or len(got) != 2:
        problem = (
            "returns no pair",
            [f"returned: {describe(got)}"],
            "return `(outputs, steps)`, both lists.",
        )
    elif equations:
        problem = _other_steps(program, got[1], steps)
    else:
        problem = differs(_arrays(got[0]), outputs, None, place="outputs")
    if problem is None:
        return
    verdict, lines, step = problem
    evidence = [f"call: {shown}", *lines]
    raise CheckFailure(f"`{answer.name}` {verdict}.", evidence, next_step=step, kind=kind)


@proved
def called_with_jaxpr(answer, f, args, inputs, *, kind, shown):
    """What the student's function returns for the jaxpr of `f` at `args`, and some inputs."""
    return answer.call(_jaxpr(f, args), *inputs, kind=kind, shown=shown)


def _jaxpr(f, args):
    return jax.make_jaxpr(lambda *inner: f(*inner))(*args)


def _evaluated(answer, f, args, *, kind, shown):
    """What the student's function returned; of what it raised, the next step may say more."""
    inputs = jax.tree.leaves(args)
    try:
        return called_with_jaxpr(answer, f, args, inputs, kind=kind, shown=shown)
    except CheckFailure as failure:
        lines = " ".join(failure.evidence)
        step = next((_SLIPS[words] for words in _SLIPS if words in lines), failure.next_step)
        if step == failure.next_step:
            raise
        told = CheckFailure(failure.verdict, failure.evidence, next_step=step, kind=failure.kind)
    raise told from None


def _other_steps(program, got, steps):
    if type(got) not in (tuple, list) or len(got) != len(steps):
        number = len(got) if type(got) in (tuple, list) else describe(got)
        return (
            "does not give the results of every equation",
            [f"equations: {len(steps)}", f"results of equations: {number}"],
            "add a list to the second result for each equation, needed later or not.",
        )
    for number, (found, wanted) in enumerate(zip(got, steps, strict=True)):
        place = f"equation {number} ({program.eqns[number].primitive.name})"
        problem = differs(_arrays(found), wanted, None, place=place)
        if problem is not None:
            return problem
    return None


def _handed_over(answer, f, args):
    """(the `ClosedJaxpr`, the call as a message shows it, what a hidden test may say of it)."""
    program = _jaxpr(f, args)
    name = getattr(f, "__name__", "f")
    types = ", ".join(map(describe, abstract(args)))
    shown = f"{answer.name}(jax.make_jaxpr({name})({types}))"
    inside = ", ".join(sorted(set(_holders(program))))
    number = len(program.eqns)
    kind = f"a jaxpr of {number} equation{'' if number == 1 else 's'}"
    return program, shown, kind + (f" and more inside {inside}" if inside else "")


def _truth(program, inputs):
    """(outputs, results of each equation) of a jaxpr, by JAX itself."""
    jaxpr = opened(program)
    results = [list(equation.outvars) for equation in jaxpr.eqns]
    all_out = jaxpr.replace(outvars=[*jaxpr.outvars, *itertools.chain.from_iterable(results)])
    values = iter(jaxpr_as_fun(ClosedJaxpr(all_out, program.consts))(*inputs))
    outputs = list(itertools.islice(values, len(jaxpr.outvars)))
    return _arrays(outputs), [_arrays(list(itertools.islice(values, len(r)))) for r in results]


def _arrays(values):
    """The same list with JAX's typed literals and constants as NumPy arrays; else as it is."""
    if type(values) not in (list, tuple):
        return values
    return [
        np.asarray(value, value.dtype)
        if hasattr(value, "dtype") and not isinstance(value, jax.core.Tracer)
        else value
        for value in values
    ]
