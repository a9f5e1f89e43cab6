"""A function that returns a compiled one: what does calling that cost, and what does it refuse?"""

import jax

from autograder.check._answer import Answer, copied, describe, function, kind_of
from autograder.check._events import recorded
from autograder.check._failure import CheckFailure
from autograder.check._public import public
from autograder.check._traces import type_of
from autograder.check._values import differs, dtype_of


@public
def ahead_of_time(answer, *args, inputs, spec=None, untraced=False, refuses=(), cancels=0.0):
    """Check a function that returns a function compiled ahead of time.

        check.ahead_of_time("selu_for", (3,), inputs=[jnp.ones(3, "float32")], untraced=True)

    Args:
      answer: the student's function, or its name; called as `answer(*args)`.
      *args: its arguments.
      inputs: arrays that what it returns shall take, each the one argument of a call.
      spec: the exact values for an input, as for `check.values`; None where they do not count.
      untraced: whether these calls may trace and compile nothing. JAX's caches are emptied before
        them, so a jitted function that was called before has lost its program.
      refuses: arrays of other types, for which a call shall raise TypeError.
      cancels: see `autograder.check._tolerance`.

    Raises:
      CheckFailure: one of these does not hold, what is returned cannot be called, or the student's
        code raised.
    """
    function(answer)
    maker = answer.shown(args)
    made = Answer(maker, answer.something(answer.call(*args), args))
    if not callable(made.value):
        raise CheckFailure(
            f"`{answer.name}` does not return a function.",
            [f"call: {maker}", f"returned: {describe(made.value)}"],
            next_step="return what can be called: `.compile()` gives it, `.lower(...)` does not.",
            kind=kind_of(args),
        )
    for x in inputs:
        _raise_if_wrong(answer, made, x, spec, untraced, cancels)
    for x in refuses:
        _raise_if_taken(answer, made, x)


def _gathered(made, x):
    """(what a call gives, names of the functions traced in it), from empty caches."""
    (x,) = copied((x,))  # before: a copy may run a program
    jax.clear_caches()
    with recorded() as log:
        result = made.call(x)
    return result, [str(name) for name in log.traced]


def _raise_if_wrong(answer, made, x, spec, untraced, cancels):
    """Refuse a call of what was made that traces, or gives a wrong value."""
    shown = f"{made.name}({describe(x)})"
    try:
        result, traced = _gathered(made, x)
    except CheckFailure as failure:
        if not failure.attempted:
            raise
        raise CheckFailure(
            f"What `{answer.name}` returns cannot be called with an array of that shape.",
            [f"call: {shown}", *failure.evidence[1:3]],
            next_step="lower for `jax.ShapeDtypeStruct(shape, ...)`, of the dtype in the header.",
            kind=kind_of((x,)),
        ) from None
    if untraced and traced:
        raise CheckFailure(
            f"What `{answer.name}` returns is traced when it is called.",
            [f"call: {shown}", f"traced: {', '.join(traced[:6])}"],
            next_step="return the compiled program: `jax.jit(f).lower(...).compile()`.",
            kind=kind_of((x,)),
        )
    problem = None if spec is None else differs(result, spec(x), dtype_of((x,)), cancels)
    if problem is not None:
        verdict, lines, step = problem
        raise CheckFailure(
            f"What `{answer.name}` returns {verdict.replace('returns', 'gives', 1)}.",
            [f"call: {shown}", *lines],
            next_step=step,
            kind=kind_of((x,)),
        )


def _raise_if_taken(answer, made, x):
    """Refuse a made function that takes an array of another type."""
    try:
        result = made.value(*copied((x,)))
    except TypeError:
        return
    except Exception as error:
        found = f"raised: {type(error).__name__}"
    else:
        found = f"returned: {describe(result)}"
    raise CheckFailure(
        f"What `{answer.name}` returns does not refuse another type by a TypeError.",
        [f"call: {made.name}({type_of(x)})", found, "expected: TypeError"],
        next_step="return what `.compile()` gives: it takes the type it was compiled for alone.",
        kind=kind_of((x,)),
    )
