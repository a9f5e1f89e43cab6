"""State without side effects: a function `(state, x) -> (new state, result)`, step by step."""

import functools

import jax
import numpy as np

from autograder.check._answer import RAISED, function
from autograder.check._dependence import dependence
from autograder.check._describe import describe, kind_of
from autograder.check._events import recorded
from autograder.check._evidence import CAUSE, RUNS, reported
from autograder.check._failure import CheckFailure
from autograder.check._jitted import not_jitted
from autograder.check._misconceptions import BY_ID
from autograder.check._program import jaxpr_of, primitives
from autograder.check._public import public
from autograder.check._stale import forgotten, right_anew, stale_cause
from autograder.check._traces import retrace_cause, type_of
from autograder.check._values import differs

_INDEX = "out-of-range-raises"
_STEPS = {_INDEX: f"compare your index with the one in the spec; {BY_ID[_INDEX].remedy}"}


@public
def steps(answer, state, inputs, *, spec=None, traced=None, cancels=0.0):
    """Check a function `(state, x) -> (new state, result)`, each step from the state before.

        check.steps("update", state, [jnp.float32(1), jnp.float32(2)], spec=update_spec)
        check.steps("update", state, [jnp.float32(1), jnp.float32(2)], traced=1)

    Args:
      answer: the student's function, or its name.
      state: the first one, a pytree of arrays.
      inputs: `x` of each step, in order, at least one.
      spec: takes the same arguments and returns the exact pair, as for `check.values`; it steps on
        from its own states, in float64, so few steps are to be taken. None where only the traces
        count.
      traced: how many of the steps shall be traced, from empty caches; None where only the values
        count.
      cancels: see `autograder.check._tolerance`.

    Raises:
      CheckFailure: a step gives no pair, another state or result than `spec`, or is traced though
        it should not be; the function raised or, where traces count, is not jitted.
    """
    function(answer)
    if traced is not None:
        failure = not_jitted(answer, (state, inputs[0]))
        if failure is not None:
            raise failure
    exact, calls, was = state, [], []
    forgotten(answer)
    for x in inputs:
        calls.append((state, x))
        if traced is None:
            got, new = answer.something(answer.call(state, x), (state, x)), False
        else:
            got, new = recorded_step(answer, state, x)
        was.append(new)
        if not isinstance(got, tuple | list) or len(got) != 2:
            problem = ("returns no pair", [f"returned: {describe(got)}"], "return two things.")
            raise _at_step(answer, calls, problem)
        if spec is not None:
            exact, result = spec(exact, x)
            problem = _differs(got, calls[-1], (exact, result), cancels)
            if problem is not None:
                failure = _at_step(answer, calls, problem)
                again = functools.partial(_problem, answer, calls[-1], (exact, result), cancels)
                if right_anew(answer, again):
                    raise failure.because(stale_cause(answer, calls[-1]))
                belief = lost_update(answer, calls[-1], got)
                if belief is None:
                    raise failure
                raise failure.because(belief, next_step=_STEPS.get(belief, ""))
        state = got[0]
    if traced is not None and sum(was) != traced:
        raise _retraced(answer, calls, was, traced)


@reported(RUNS)
def recorded_step(answer, state, x):
    """(the result of a call, whether JAX traced anything during it)."""
    with recorded() as log:
        got = answer.something(answer.call(state, x), (state, x))
    return got, bool(log.traced)


def _problem(answer, call, pair, cancels):
    return _differs(answer.call(*call), call, pair, cancels)


def _differs(got, call, pair, cancels):
    leaves = jax.tree.leaves(call)
    dtype = next((leaf.dtype for leaf in leaves if hasattr(leaf, "dtype")), np.float32)
    return differs(got, pair, dtype, cancels)


@reported(CAUSE)
def lost_update(answer, call, got):
    """Why an array of the state comes back as it was though the program updates one, or None.

    Where what comes back is made from `x`, the update was left out as it ran: the index is out of
    range. Where it is not, the updated array was made and dropped.
    """
    try:
        program = jaxpr_of(answer.value, *call)
    except RAISED:  # a plain function that looks at values
        return None
    names = primitives(program, deep=True)
    if not any(name.startswith(("scatter", "dynamic_update_slice")) for name in names):
        return None
    before, after = jax.tree.leaves(call[0]), jax.tree.leaves(got[0])
    for old, new, sources in zip(before, after, dependence(program), strict=False):
        if np.ndim(old) > 0 and np.array_equal(old, new):
            return _INDEX if len(before) in sources else "in-place"
    return None


def _at_step(answer, calls, problem):
    verdict, lines, step = problem
    return CheckFailure(
        f"`{answer.name}` {verdict}.",
        [f"step {len(calls)}: {answer.shown(calls[-1])}", *lines],
        next_step=step,
        kind=f"step {len(calls)} from {kind_of(calls[0])}",
    )


def _retraced(answer, calls, was, wanted):
    lines, belief = [], None
    for number in range(1, len(calls)):
        if was[number]:
            changes = _changes(calls[number - 1], calls[number])
            belief = belief or _weak(changes)
            lines.append(f"step {number + 1} traced: {', '.join(changes) or 'for the same types'}")
    if belief is None:
        belief, step = retrace_cause(answer, calls, was)
    else:
        step = "give back a state of the types it came with: state the dtype of each new array."
    return CheckFailure(
        f"`{answer.name}` is not traced as often as it should be.",
        [f"traced: {sum(was)} of {len(calls)} steps; expected: {wanted}", *lines],
        misconception=belief,
        next_step=step,
        kind=f"{len(calls)} steps from {kind_of(calls[0])}",
    )


def _changes(before, after):
    """How the types of a step's arguments differ from those of the step before it."""
    old, new = (_types(call) for call in (before, after))
    found = [
        f"{place}: {old.get(place, 'absent')} -> {new.get(place, 'absent')}"
        for place in old | new
        if old.get(place) != new.get(place)
    ]
    kinds = [type(call[0]).__name__ for call in (before, after)]
    return found or [f"state: {kinds[0]} -> {kinds[1]}"] * (kinds[0] != kinds[1])


def _types(call):
    return {
        name + jax.tree_util.keystr(path): type_of(leaf)
        for name, tree in zip(("state", "x"), call, strict=True)
        for path, leaf in jax.tree.leaves_with_path(tree)
    }


def _weak(changes):
    """The misconception, where the types differ in their weakness alone."""
    pairs = [change.split(": ", 1)[1].replace("~", "").split(" -> ") for change in changes]
    return "python-scalar-as-array" if pairs and all(one == two for one, two in pairs) else None
