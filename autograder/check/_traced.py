"""Trace an answer, and word what is wrong with the program."""

import warnings

from autograder.check._answer import RAISED
from autograder.check._describe import describe, kind_of
from autograder.check._errors import name_of
from autograder.check._failure import CheckFailure, not_attempted
from autograder.check._program import abstract, jaxpr_of


def traced(answer, args, trace=jaxpr_of, *, failed="cannot be traced: it", kind=""):
    """Trace an answer, in whatever way; what JAX warns of meanwhile is not shown.

    Args:
      answer: the `Answer`.
      args: a tuple of arguments; a message shows them as they are.
      trace: takes the function and the arguments, and traces.
      failed: what a verdict says before "raised" where that fails.
      kind: how a hidden test may describe the arguments.

    Returns:
      What `trace` returns.

    Raises:
      CheckFailure: the student's function raised; a NotImplementedError counts as not attempted.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return trace(answer.value, *args)
    except CheckFailure:
        raise
    except NotImplementedError:
        failure = not_attempted(answer.name, f"`{answer.name}` still raises NotImplementedError")
    except RAISED as error:
        raised = answer.raised(error, args)
        failure = CheckFailure(
            f"`{answer.name}` {failed} raised {name_of(error)}.",
            raised.evidence,
            misconception=raised.misconception,
            next_step=raised.next_step,
            kind=kind or kind_of(args),
        )
    raise failure from None


def raise_if(problem, answer, args):
    """Raise the failure of a program traced for some arguments, if there is a problem with it.

    Args:
      problem: (verdict after the answer's name, evidence, misconception, next step), or None.
      answer: the `Answer`.
      args: the arguments it was traced for.

    Raises:
      CheckFailure: there is one.
    """
    if problem is None:
        return
    verdict, evidence, belief, step = problem
    raise CheckFailure(
        f"`{answer.name}` {verdict}.",
        [types_of(args), *evidence],
        misconception=belief,
        next_step=step,
        kind=kind_of(args),
    )


def types_of(args):
    """The line that tells for which types a program was traced."""
    return f"types: {', '.join(describe(arg) for arg in abstract(args))}"
