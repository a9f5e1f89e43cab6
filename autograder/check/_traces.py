"""How often does Python run? The calls that made JAX trace, and which argument was the reason."""

import re
from numbers import Number

import jax
import numpy as np

from autograder.check._answer import RAISED, Answer, copied, data, each_call, function
from autograder.check._describe import describe, kind_of
from autograder.check._events import recorded
from autograder.check._evidence import CAUSE, RUNS, reported
from autograder.check._failure import CheckFailure
from autograder.check._jitted import not_jitted
from autograder.check._misconceptions import BY_ID
from autograder.check._program import forget, jaxpr_of
from autograder.check._public import public


@public
def traces(answer, calls, *, exactly):
    """Check for how many of a list of calls JAX runs the Python function to trace it.

        check.traces("selu_jit", [jnp.ones(3), jnp.zeros(3), jnp.ones(4)], exactly=2)

    The count does not depend on what was traced before: JAX is made to forget it first.

    Args:
      answer: the student's function, or its name.
      calls: the calls in order; each a tuple of arguments, or the one argument.
      exactly: how many of them shall be traced.

    Raises:
      CheckFailure: another number was, or the function is not jitted at all.
    """
    function(answer)
    calls = each_call(calls)
    failure = not_jitted(answer, calls[0])
    if failure is not None:
        raise failure
    traced = traced_calls(answer, calls)
    if sum(traced) == exactly:
        return
    belief, step = retrace_cause(answer, calls, traced)
    raise CheckFailure(
        f"`{answer.name}` is not traced as often as it should be.",
        [
            f"traced: {sum(traced)} of {len(calls)} calls; expected: {exactly}",
            *_lines(calls, traced),
        ],
        misconception=belief,
        next_step=step,
        kind=f"{len(calls)} calls, among them {kind_of(calls[0])}",
    )


@reported(RUNS)
def traced_calls(answer, calls):
    """Call a function that JAX has to trace anew.

    Args:
      answer: the `Answer`.
      calls: a list of argument tuples.

    Returns:
      A list of bools: whether JAX traced or compiled anything during that call.
    """
    forget(answer.value)
    traced = []
    for call in calls:
        mine = copied(call)  # which may itself run a program
        with recorded() as log:
            answer.run(lambda mine=mine: answer.value(*mine), call)
        # JAX tells of no trace of a jit that an eager `vmap` meets, but of its compilation.
        traced.append(bool(log.traced or log.compiled))
    return traced


def _lines(calls, traced):
    """One line a call: its types, whether it was traced, and which argument was the reason."""
    lines = []
    for i, (call, new) in enumerate(zip(calls, traced, strict=True)):
        reason = f"   traced{_reason(calls[:i], call)}" if new else ""
        lines.append(f"call {i + 1}: {', '.join(map(type_of, call))}{reason}")
    return lines


def _reason(before, call):
    """How a call differs from the earlier one that is most like it."""
    others = [other for other in before if len(other) == len(call)]
    if not others:
        return ""
    for show in (type_of, _static):
        changes = [
            [
                f"argument {k}: {show(old)} -> {show(new)}"
                for k, (old, new) in enumerate(zip(other, call, strict=True), 1)
                if show(old) != show(new)
            ]
            for other in others
        ]
        if all(changes):  # every earlier call differs in what is shown
            return f" ({', '.join(min(changes, key=len))})"
    return " (again, for the very same arguments)"


def _static(value):
    """What a static argument is looked up by; an array cannot be one."""
    arrays = any(hasattr(leaf, "dtype") for leaf in jax.tree.leaves(value))
    return "" if arrays else describe(value)


def type_of(value):
    """What jit keeps of a dynamic argument: `float32[3]`, `~float32[]` for a Python number.

    A tree is shown with a type for each leaf, as in `{'a': float32[3], 'b': [~int32[], None]}`.
    """
    leaves, tree = jax.tree.flatten(value)
    types = [str(jax.typeof(leaf)) if _has_type(leaf) else describe(leaf) for leaf in leaves]
    if tree.num_leaves == 1 and tree.num_nodes == 1:
        return types[0]
    text = str(tree).removeprefix("PyTreeDef(").removesuffix(")")
    if text.count("*") != len(types):  # a key has a star in it
        return f"{text}: {types}"
    following = iter(types)
    return re.sub(r"\*", lambda _: next(following), text)


def _has_type(leaf):
    return isinstance(leaf, jax.Array | np.ndarray | np.generic | bool | int | float | complex)


def retrace_cause(answer, calls, traced):
    """(misconception, next step) for calls that were traced though their types were known."""
    seen = set()
    for call, new in zip(calls, traced, strict=True):
        types = tuple(map(type_of, call))
        if new and types in seen:
            if traced_calls(answer, [call, call])[1]:
                belief = "jit-made-anew"
            elif takes_static(answer, call):
                belief = "static-cures-all"
            else:
                return None, "these types were seen before: what else does the answer look at?"
            return belief, BY_ID[belief].remedy
        seen.add(types)
    return None, "compare the types of the calls above: each new type is traced once."


@reported(CAUSE)
def takes_static(answer, call):
    """Whether a call fails where each of its numbers is traced, as it does for a static one."""
    try:
        jaxpr_of(answer.value, *call)
    except RAISED:
        return True
    return False


@public
def tracing_arguments(answer, f, *, exactly, at_least_calls):
    """Check a list of arguments by how many of them make `jax.jit(f)` trace.

    Args:
      answer: the student's list, or its name; each entry is a tuple of arguments, or the one.
      f: the function, not jitted.
      exactly: how many of the calls shall be traced.
      at_least_calls: how many entries the list needs.

    Raises:
      CheckFailure: too few calls, another number of traces, or an entry that `f` cannot take.
    """
    calls = data(answer)
    is_list = isinstance(calls, list | tuple)
    if not is_list or len(calls) < at_least_calls:
        raise CheckFailure(
            f"`{answer.name}` is not a list of at least {at_least_calls} arguments.",
            [f"found: {f'{len(calls)} arguments' if is_list else describe(calls)}"],
            next_step="a list of arguments, such as `[jnp.zeros(2), jnp.zeros(2), ...]`.",
        )
    calls = each_call(calls)
    for number, call in enumerate(calls, 1):
        usable(answer, f, number, call)
    calls = copied(calls)  # in 32 bits, also what was made while 64-bit types were on
    traced = traced_calls(Answer(answer.name, jax.jit(lambda *args: f(*args))), calls)
    if sum(traced) != exactly:
        raise CheckFailure(
            f"`{answer.name}` does not make JAX trace {exactly} times.",
            [
                f"traced: {sum(traced)} of {len(calls)} calls",
                *_lines(calls, traced),
            ],
            misconception="keyed-on-values" if _values(calls) == exactly > sum(traced) else None,
            next_step="a new type is traced, a type seen before is not: change the types.",
        )


def _values(calls):
    """How many of the calls differ in a type or a value."""
    leaves = [[np.asarray(x) for x in call] for call in calls]
    return len({str([(x.dtype, x.shape, x.tobytes()) for x in call]) for call in leaves})


def usable(answer, f, number, call):
    """Refuse an entry that the function cannot take, before it is called."""
    try:
        if not all(isinstance(x, jax.Array | np.ndarray | np.generic | Number) for x in call):
            raise TypeError("not an array or a number")
        jax.eval_shape(lambda *args: f(*args), *call)
    except Exception:
        entry = describe(call[0] if len(call) == 1 else call)
    else:
        return
    raise CheckFailure(
        f"`{answer.name}` has an entry that the function cannot take.",
        [f"entry {number}: {entry}"],
        next_step="use arrays and numbers only, one for each call.",
    )
