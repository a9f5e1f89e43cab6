"""Does a function still see what it reads outside itself, once that has changed?"""

import itertools

import jax
import numpy as np

from autograder.check._answer import RAISED, function
from autograder.check._describe import describe, kind_of
from autograder.check._evidence import BESIDES, CAUSE, reported
from autograder.check._failure import CheckFailure
from autograder.check._misconceptions import BY_ID
from autograder.check._program import constants, jaxpr_of
from autograder.check._public import public
from autograder.check._stale import stale_cause
from autograder.check._values import differs


@public
def follows(answer, change, values, *args):
    """Check that a function's result follows a change of what it reads outside itself.

        check.follows("scaled_by_rate", set_rate, [0.5, 2.0], jnp.ones(3, "float32"))

    For each value in turn the state is changed and the function called. Its result must be the one
    that it has when JAX traces it anew. In the end the state has the first value again.

    Args:
      answer: the function, jitted or not, or its name.
      change: takes a value and changes the state: a global, an attribute, a captured array.
      values: at least two; each makes another result than the one before it.
      *args: arguments of the call, the same each time.

    Raises:
      CheckFailure: a result rests on an older state. The cause named is the one that the program
        shows: a method with a static `self`, a captured array, or else a global.
      ValueError: fewer than two values, or one that gives the same result as the one before it.
    """
    function(answer)
    got = results_after(answer, change, values, args, anew=False)
    wanted = results_after(answer, change, values, args, anew=True)
    if len(values) < 2 or any(_same(one, two) for one, two in itertools.pairwise(wanted)):
        raise ValueError("give check.follows two values or more, each with another result")
    stale = [i for i, pair in enumerate(zip(got, wanted, strict=True)) if not _same(*pair)]
    if not stale:
        return
    belief, name = stale_cause(answer, args), getattr(change, "__name__", "change")
    shown = [_shown(*pair, i in stale) for i, pair in enumerate(zip(got, wanted, strict=True))]
    raise CheckFailure(
        f"`{answer.name}` does not see a change outside itself.",
        [
            *(
                f"after {name}({describe(value)}): {answer.shown(args)} is {one}"
                + (f"; traced anew: {two}" if i in stale else "")
                for i, (value, (one, two)) in enumerate(zip(values, shown, strict=True))
            ),
            *_captured(answer, args),
        ],
        misconception=belief,
        next_step=BY_ID[belief].remedy,
        kind=kind_of(args),
    )


@reported(BESIDES)
def results_after(answer, change, values, args, *, anew):
    """The result after each change, from a trace of the first one or from one of its own."""
    results = []
    jax.clear_caches()
    try:
        for value in values:
            change(value)
            if anew:
                jax.clear_caches()
            result = answer.something(answer.call(*args), args)
            results.append(jax.tree.map(np.asarray, result))
    finally:
        change(values[0])
        jax.clear_caches()
    return results


def _shown(one, two, differ):
    """Both results to four digits, or to all where these would hide that they differ."""
    short = [describe(value, digits=4) for value in (one, two)]
    return short if len(set(short)) == 2 or not differ else [describe(one), describe(two)]


@reported(CAUSE)
def _captured(answer, args):
    """A line on the arrays that the program holds; none where there is no program to read."""
    try:
        found = len(constants(jaxpr_of(answer.value, *args)))
    except RAISED:
        return []
    return [f"constants of the program that hold an array: {found or 'none'}"]


def _same(one, two):
    return differs(one, two, np.float32) is None
