"""How often is a function traced that the student's function is given and calls?"""

import itertools

import jax

from autograder.check._answer import function
from autograder.check._describe import describe, kind_of
from autograder.check._evidence import RUNS, reported
from autograder.check._failure import CheckFailure
from autograder.check._public import public
from autograder.check._traces import type_of


@public
def traces_of(answer, step, *args, exactly):
    """Check how often a jitted function is traced while the answer, which is given it, runs.

        check.traces_of("mended_total", given_step, [jnp.float32(1), jnp.float32(2)], exactly=1)

    What else the answer makes JAX trace does not count, and neither does what was traced before.

    Args:
      answer: the student's function, or its name; called as `answer(jax.jit(step), *args)`.
      step: the function to count, jitted or not.
      *args: the further arguments.
      exactly: how often Python shall run `step`.

    Raises:
      CheckFailure: it ran another number of times, or the student's function raised.
    """
    function(answer)
    name = getattr(step, "__name__", "step")
    shown = f"{answer.name}({', '.join([name, *map(describe, args)])})"
    seen = types_traced(answer, step, args, shown)
    if len(seen) == exactly:
        return
    numbers = len(seen) > exactly and any(
        _only_weak_differ(*pair) for pair in itertools.combinations(seen, 2)
    )
    raise CheckFailure(
        f"`{answer.name}` makes JAX trace the function it is given another number of times.",
        [
            f"call: {shown}",
            f"traced: {len(seen)}; expected: {exactly}",
            *(f"trace {number}: {', '.join(types)}" for number, types in enumerate(seen, 1)),
        ],
        misconception="python-scalar-as-array" if numbers else None,
        next_step=_NUMBERS if numbers else _STEP[len(seen) > exactly],
        kind=kind_of(args),
    )


@reported(RUNS)
def types_traced(answer, step, args, shown):
    """The types for which `step` is traced while the answer runs, a list for each trace."""
    seen = []

    def counted(*inner):
        seen.append([type_of(x) for x in inner])
        return step(*inner)

    result = answer.call(jax.jit(counted), *args, kind=kind_of(args), shown=shown)
    answer.something(result, args, shown=shown)
    return seen


def _only_weak_differ(some, others):
    """Whether two traces differ, and only where one of them has a weak type."""
    pairs = [(a, b) for a, b in zip(some, others, strict=False) if a != b]
    return bool(pairs) and all(a.startswith("~") != b.startswith("~") for a, b in pairs)


_NUMBERS = "start from an array of the type that comes back; `jnp.zeros_like` makes one."
_STEP = {
    True: "compare the types above: call it with the same types each time.",
    False: "call the function that is given, for every entry.",
}
