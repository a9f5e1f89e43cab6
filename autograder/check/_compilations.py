"""How many programs does JAX compile for a list of calls? Its own small ones are counted too."""

import collections

import jax
import numpy as np

from autograder.check._answer import each_call, function
from autograder.check._describe import describe, kind_of
from autograder.check._events import recorded
from autograder.check._evidence import COMPILED, reported
from autograder.check._failure import CheckFailure
from autograder.check._misconceptions import BY_ID
from autograder.check._public import public
from autograder.check._traces import type_of

_CONVERSIONS = ("convert_element_type", "stage", "copy")  # as of `jnp.int32(n)`, `jnp.asarray(n)`
_NOT_COUNTED = "What `.compile()` gave earlier is not counted: leave compiling to `jax.jit`."


@public
def programs(answer, calls, *, exactly):
    """Check how many programs JAX compiles in all for a list of calls.

        check.programs("smoothed", [(jnp.ones(3), 2), (jnp.zeros(3), 9)], exactly=1)

    The answer need not be jitted as a whole: it may be a plain function that calls a jitted one. An
    operation outside of a jit is a program too, but for one that only makes an array of a number or
    changes a dtype. The caches are emptied first.

    Args:
      answer: the student's function, or its name.
      calls: the calls in order; each a tuple of arguments, or the one argument.
      exactly: how many programs they shall compile together.

    Raises:
      CheckFailure: another number was compiled, or the function raised.
    """
    function(answer)
    calls = each_call(calls)
    compiled, numpy = programs_of(answer, calls)
    total = sum(map(len, compiled))
    if total == exactly:
        return
    again = programs_of(answer, [calls[0]] * 2)[0][1] if total > exactly else []
    belief, step = _cause(calls, compiled, again, exactly, numpy)
    raise CheckFailure(
        f"`{answer.name}` has JAX compile another number of programs.",
        [
            f"compiled: {total} in {len(calls)} calls; expected: {exactly}",
            f"programs: {_named(compiled)}",
            *([f"the first call, made once more: {_named([again])}"] if again else []),
            *_lines(calls, compiled),
        ],
        misconception=belief,
        next_step=step,
        kind=f"{len(calls)} calls, among them {kind_of(calls[0])}",
    )


@reported(COMPILED)
def programs_of(answer, calls):
    """Call a function from empty caches.

    Returns:
      (for each call the names of the programs compiled in it, whether NumPy made a result).
    """
    jax.clear_caches()
    compiled, results = [], []
    for call in calls:
        with recorded() as log:
            results.append(answer.something(answer.call(*call), call))
        compiled.append([name for name in map(plain, log.compiled) if name not in _CONVERSIONS])
    leaves = jax.tree.leaves(results)
    return compiled, any(isinstance(leaf, np.ndarray | np.generic) for leaf in leaves)


def plain(name):
    """The name of a function whose program JAX calls `name`, such as `f` of `jit(f)`."""
    return str(name).removeprefix("jit(").removesuffix(")")


def _named(compiled):
    """Names of programs, each with how often it was compiled, as in `f 3 times, add`."""
    counts = collections.Counter(name for names in compiled for name in names)
    shown = [name if n == 1 else f"{name} {n} times" for name, n in counts.most_common(6)]
    return ", ".join(shown + ["..."] * (len(counts) > 6)) or "none"


def _lines(calls, compiled):
    """One line for each of the first calls that compile something: arguments, and how much."""
    return [
        f"call {number}: {', '.join(map(_shown, call))}   {len(names)} compiled"
        for number, (call, names) in enumerate(zip(calls, compiled, strict=True), 1)
        if names
    ][:5]


def _shown(argument):
    """An argument: arrays by type, and by value what a call may differ in, such as an axis."""
    arrays = any(hasattr(leaf, "dtype") for leaf in jax.tree.leaves(argument))
    return type_of(argument) if arrays else describe(argument)


def _cause(calls, compiled, again, exactly, numpy):
    """(misconception, next step) for calls that compile another number of programs than asked."""
    counts = collections.Counter(name for names in compiled for name in names)
    if not counts:
        if numpy:
            step = "compute with `jnp` in a jitted function: JAX compiled nothing."
            return "numpy-inside-jit", step
        return None, f"compute in a jitted function: JAX compiled nothing. {_NOT_COUNTED}"
    if counts.total() < exactly:
        return None, f"compare the calls: which need a program of their own? {_NOT_COUNTED}"
    if again:
        return "jit-made-anew", BY_ID["jit-made-anew"].remedy
    if len(counts) > 1:
        step = "let one jitted function do all that these programs do, or leave it to NumPy."
        return "only-parts-are-jitted", step
    types = [
        str([type_of(leaf) for leaf in jax.tree.leaves(call) if hasattr(leaf, "dtype")])
        for call in calls
    ]
    new = [kind for kind, names in zip(types, compiled, strict=True) if names]
    if len(new) > len(set(new)):
        step = "give jit equal values, spelled alike, for what shall be one program."
        return "static-cures-all", step
    step = "a program is kept for each set of types and static values: give the jitted function"
    return None, f"{step} fewer of both."
