"""Is everything that happens in the result? Changed arguments, and traced values that escape."""

import jax
import numpy as np

from autograder.check._answer import RAISED, Answer, copied, function
from autograder.check._describe import describe, kind_of
from autograder.check._evidence import BESIDES, reported
from autograder.check._failure import CheckFailure
from autograder.check._misconceptions import BY_ID
from autograder.check._outside import holds_tracer, outside_of
from autograder.check._program import jaxpr_of
from autograder.check._public import public
from autograder.check._values import differs


@public
def leaves_alone(answer, *args):
    """Check that a call changes none of its arguments.

        check.leaves_alone("log2_with_log", 8.0, [])

    Args:
      answer: the student's function, or its name.
      *args: arguments of the call; lists and dicts among them are compared before and after.

    Raises:
      CheckFailure: an argument is another after the call.
    """
    function(answer)
    for position, before, after in changed_arguments(answer, args):
        raise CheckFailure(
            f"`{answer.name}` changes its argument number {position}.",
            [f"before: {before}", f"after: {after}"],
            misconception="mutates-argument",
            next_step=BY_ID["mutates-argument"].remedy,
            kind=kind_of(args),
        )


@reported(BESIDES)
def changed_arguments(answer, args):
    """(position from 1, the argument before, and after) of each one that a call changes."""
    mine = copied(args)
    was = [_snapshot(arg) for arg in mine]
    result = answer.run(lambda: answer.value(*mine), args)
    answer.something(result, args)
    return [
        (position, describe(before), describe(after))
        for position, (before, after, old) in enumerate(zip(args, mine, was, strict=True), 1)
        if not _same(old, _snapshot(after))
    ]


@public
def pure_under_jit(answer, *args):
    """Check that a function gives the same result under `jax.jit`, and that nothing traced escapes.

        check.pure_under_jit("log2_with_log", 8.0, [])

    It is jitted and called three times: by then a side effect has been left out twice.

    Args:
      answer: the student's function, or its name.
      *args: arguments of the call.

    Raises:
      CheckFailure: a traced value was kept outside the function, or the results differ.
    """
    function(answer)
    plain, escapes, changed, results = under_jit(answer, args)
    if escapes:
        raise _escaped(answer, args)
    if changed:
        raise CheckFailure(
            f"`{answer.name}` changes something that is outside it.",
            [f"call: {answer.shown(args)}", f"changed: `{changed[0]}`"],
            misconception="side-effects-run-every-call",
            next_step=BY_ID["side-effects-run-every-call"].remedy,
            kind=kind_of(args),
        )
    for got in results:
        problem = differs(got, _exact(plain), _dtype(plain))
        if problem is not None:
            raise CheckFailure(
                f"`{answer.name}` gives another result under jit.",
                problem[1],
                misconception="side-effects-run-every-call",
                next_step=BY_ID["side-effects-run-every-call"].remedy,
                kind=kind_of(args),
            )


@reported(BESIDES)
def under_jit(answer, args):
    """What a function does under `jax.jit`.

    Returns:
      (its result without jit; whether a tracer is reachable after the call; names outside it that
      it changes; the results of the second and the third call under jit).
    """
    plain = answer.something(answer.call(*args), args)
    outside = outside_of(answer.value)
    jitted = Answer(answer.name, jax.jit(lambda *inner: answer.value(*inner)))
    try:
        jax.clear_caches()  # so that Python runs now, whatever was traced before
        jaxpr_of(answer.value, *args)
        if holds_tracer(outside_of(answer.value)):
            return plain, True, [], []
        jax.clear_caches()
        with jax.checking_leaks():  # finds every leak, but may look a minute for what holds it
            jitted.value(*copied(args))
    except CheckFailure:
        raise
    except RAISED as error:
        if "Leaked" in str(error):
            return plain, True, [], []
        raise answer.raised(error, args) from None
    after = outside_of(answer.value)
    changed = [name for name in after if after[name] != outside.get(name)]
    return plain, False, changed, [] if changed else [jitted.call(*args) for _ in range(2)]


def _escaped(answer, args):
    return CheckFailure(
        f"`{answer.name}` keeps a traced value outside itself.",
        [f"call: {answer.shown(args)}", "under jit: a tracer is still reachable after the call"],
        misconception="leaked-tracer",
        next_step=BY_ID["leaked-tracer"].remedy,
        kind=kind_of(args),
    )


def _snapshot(tree):
    """Its structure and leaves; a JAX array cannot change, it can only be another one."""
    leaves, structure = jax.tree.flatten(tree)
    return structure, [
        leaf if isinstance(leaf, jax.Array) else np.asarray(leaf).tolist() for leaf in leaves
    ]


def _same(one, two):
    if one[0] != two[0]:
        return False
    pairs = zip(one[1], two[1], strict=True)
    return all(
        a is b if isinstance(a, jax.Array) else type(a) is type(b) and a == b for a, b in pairs
    )


def _exact(result):
    return jax.tree.map(np.asarray, result)


def _dtype(result):
    return next(
        (leaf.dtype for leaf in jax.tree.leaves(result) if hasattr(leaf, "dtype")), np.float32
    )
