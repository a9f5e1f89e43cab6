"""Is the function itself jitted? Found out before anything jits it on the student's behalf."""

import jax

from autograder.check._answer import RAISED, describe, function, kind_of
from autograder.check._events import recorded
from autograder.check._failure import CheckFailure
from autograder.check._program import JIT, is_jitted, jaxpr_of
from autograder.check._public import public


@public
def jitted(answer, *args):
    """Check that a function runs as one compiled program.

        check.jitted("selu_jit", jnp.ones(3))

    What `jax.jit` returns passes, and so does a plain function that hands all its work to one
    jitted function.

    Args:
      answer: the student's function, or its name.
      *args: arguments of a call that is in the contract.

    Raises:
      CheckFailure: JAX sees several operations instead of one program, or none.
    """
    function(answer)
    failure = not_jitted(answer, args)
    if failure is not None:
        raise failure


def not_jitted(answer, args):
    """The failure that says a function is not jitted, or None where it is."""
    if is_jitted(answer.value):
        answer.call(*args)  # a stub under @jax.jit is not attempted yet
        return None
    programs = _dispatched(answer, args)
    if programs == [JIT]:
        return None
    return CheckFailure(
        f"`{answer.name}` is not jitted: JAX is given it piece by piece, not as one program.",
        [
            f"call: {answer.name}({', '.join(map(describe, args))})",
            f"dispatched: {len(programs)} programs"
            + (
                f" ({', '.join(programs[:6])}{', ...' if len(programs) > 6 else ''})"
                if programs
                else ", so nothing ran on JAX at all"
            ),
        ],
        misconception="only-parts-are-jitted" if programs else None,
        next_step=f"put `@jax.jit` on `{answer.name}`, or bind it to `jax.jit(...)`.",
        kind=kind_of(args),
    )


def _dispatched(answer, args):
    """Names of what a call of a plain function dispatches, one by one."""
    try:
        return [equation.primitive.name for equation in jaxpr_of(answer.value, *args).eqns]
    except RAISED:  # it looks at values, as a plain function may: see what a real call does
        jax.clear_caches()
        with recorded() as log:
            answer.call(*args)
        return [JIT] if len(log.traced) == len(log.compiled) == 1 else log.compiled
