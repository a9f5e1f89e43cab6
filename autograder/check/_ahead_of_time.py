"""A function that returns a compiled one: what does calling that cost, and what does it refuse?"""

import jax

from autograder.check._answer import RAISED, copied, function
from autograder.check._compilations import plain
from autograder.check._describe import describe, kind_of
from autograder.check._errors import name_of
from autograder.check._events import recorded
from autograder.check._evidence import COMPILED, RUNS, proved, reported
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
    odd = not_callable(answer, args)
    if odd:
        raise CheckFailure(
            f"`{answer.name}` does not return a function.",
            [f"call: {answer.shown(args)}", f"returned: {odd}"],
            next_step="return what can be called: `.compile()` gives it, `.lower(...)` does not.",
            kind=kind_of(args),
        )
    for x in inputs:
        _raise_if_wrong(answer, args, x, spec, untraced, cancels)
    for x in refuses:
        _raise_if_taken(answer, args, x)


@reported(COMPILED)
def not_callable(answer, args):
    """What the answer returns, where it cannot be called, as a message shows it; else ""."""
    made = answer.something(answer.call(*args), args)
    return "" if callable(made) else describe(made)


@proved
def made_result(answer, args, x):
    """What the function that the answer returns gives for `x`."""
    made = answer.call(*args)
    return answer.run(lambda: made(*copied((x,))), (x,))


@reported(RUNS)
def made_traces(answer, args, x):
    """Names of what JAX traces or compiles, from empty caches, for a call of what is returned."""
    jax.clear_caches()  # else a `.lower(...)` gives what an earlier call has compiled
    made, (x,) = answer.call(*args), copied((x,))  # a copy may run a program
    jax.clear_caches()
    with recorded() as log:
        answer.run(lambda: made(x), (x,))
    return list(dict.fromkeys(map(plain, (*log.traced, *log.compiled))))


@reported(COMPILED)
def made_of_another_type(answer, args, x):
    """What comes of calling what the answer returns with `x`; "" where that is a TypeError."""
    made = answer.call(*args)
    try:
        result = made(*copied((x,)))
    except TypeError:
        return ""
    except RAISED as error:
        return f"raised: {name_of(error)}"
    return f"returned: {describe(result)}"


def _raise_if_wrong(answer, args, x, spec, untraced, cancels):
    """Refuse a call of what was made that traces or compiles, or gives a wrong value."""
    shown = f"{answer.shown(args)}({describe(x)})"
    try:
        result = made_result(answer, args, x)
        traced = made_traces(answer, args, x) if untraced else []
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
            f"What `{answer.name}` returns is traced or compiled when it is called.",
            [f"call: {shown}", f"traced or compiled: {', '.join(traced[:6])}"],
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


def _raise_if_taken(answer, args, x):
    """Refuse a made function that takes an array of another type."""
    found = made_of_another_type(answer, args, x)
    if not found:
        return
    raise CheckFailure(
        f"What `{answer.name}` returns does not refuse another type by a TypeError.",
        [f"call: {answer.shown(args)}({type_of(x)})", found, "expected: TypeError"],
        next_step="return what `.compile()` gives: it takes the type it was compiled for alone.",
        kind=kind_of((x,)),
    )
