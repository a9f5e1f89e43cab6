"""What else happens? Arguments changed in place, and traced values that escape."""

import jax
import numpy as np

from autograder.check._answer import RAISED, Answer, copied, describe, function, kind_of
from autograder.check._failure import CheckFailure
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
    mine = copied(args)
    _something(answer, Answer(answer.name, lambda: answer.value(*mine)).call(), args)
    for position, (before, after) in enumerate(zip(args, mine, strict=True), 1):
        if _snapshot(before) != _snapshot(after):
            raise CheckFailure(
                f"`{answer.name}` changes its argument number {position}.",
                [f"before: {describe(before)}", f"after: {describe(after)}"],
                misconception="mutates-argument",
                next_step="build a new object from the old one and return it.",
                kind=kind_of(args),
            )


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
    plain = _something(answer, answer.call(*args), args)
    jitted = Answer(answer.name, jax.jit(lambda *inner: answer.value(*inner)))
    with jax.checking_leaks():
        try:
            jitted.value(*copied(args))
        except RAISED as error:
            raise _escaped(answer, error, args) from None
    results = [jitted.call(*args) for _ in range(2)]
    for got in results:
        problem = differs(got, _exact(plain), _dtype(plain))
        if problem is not None:
            raise CheckFailure(
                f"`{answer.name}` gives another result under jit.",
                problem[1],
                misconception="side-effects-run-every-call",
                next_step="return everything the caller needs; keep nothing outside the function.",
                kind=kind_of(args),
            )


def _escaped(answer, error, args):
    failure = answer.raised(error, args)
    if "Leaked" not in str(error):
        return failure
    return CheckFailure(
        f"`{answer.name}` keeps a traced value outside itself.",
        [failure.evidence[0], "under jit: a tracer is still reachable after the call"],
        misconception="leaked-tracer",
        next_step="return the value in place of storing it in a list, a global or an attribute.",
        kind=kind_of(args),
    )


def _something(answer, result, args):
    """The result of a call, refused where it is None: doing nothing is pure, and no answer."""
    if result is None:
        raise CheckFailure(
            f"`{answer.name}` returns nothing.",
            [f"call: {answer.name}({', '.join(map(describe, args))})", "returned: None"],
            next_step="did you forget a `return`?",
            kind=kind_of(args),
        )
    return result


def _snapshot(tree):
    leaves, structure = jax.tree.flatten(tree)
    return structure, [np.asarray(leaf).tolist() for leaf in leaves]


def _exact(result):
    return jax.tree.map(lambda leaf: np.asarray(leaf, np.float64), result)


def _dtype(result):
    return next(
        (leaf.dtype for leaf in jax.tree.leaves(result) if hasattr(leaf, "dtype")), np.float32
    )
