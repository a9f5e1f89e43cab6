"""Why a result rests on a state that is no more: read from the function and its program."""

import inspect

import jax

from autograder.check._answer import RAISED
from autograder.check._evidence import CAUSE, proved, reported
from autograder.check._failure import CheckFailure
from autograder.check._program import constants, jaxpr_of, jit_behind


def right_anew(answer, problem):
    """Whether a wrong result is right once JAX traces the function anew: then it was stale.

    Args:
      answer: the `Answer`.
      problem: makes the call and the comparison again; returns None where the result is right.
    """
    forgotten(answer)
    try:
        return problem() is None
    except CheckFailure:  # it raises now, which is another fault
        return False


def forgotten(answer):
    """Empty JAX's caches where the answer is, so that its next call is traced."""
    answer.programs.clear()
    clear_caches(answer)


@proved
def clear_caches(answer):
    """The same for the process in which the answer is."""
    jax.clear_caches()


@reported(CAUSE)
def stale_cause(answer, args):
    """The misconception behind a result that is another one when JAX traces the function anew.

    Args:
      answer: the `Answer`.
      args: the arguments of the call.

    Returns:
      An id: of a method whose `self` is static, of a captured array, or else of a global.
    """
    behind = jit_behind(answer.value)
    if inspect.ismethod(answer.value) or (behind is not None and behind[1]):
        return "jit-on-a-method"
    try:
        captured = constants(jaxpr_of(answer.value, *args))
    except RAISED:  # a plain function that looks at values has no jaxpr
        captured = []
    return "closing-over-arrays" if captured else "globals-reread"
