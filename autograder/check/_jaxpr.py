"""What did JAX capture? The traced program: its primitives, constants, effects, dependences."""

import functools
import inspect
import warnings

import jax

from autograder.check._answer import RAISED, describe, function, kind_of
from autograder.check._columns import columns
from autograder.check._dependence import dependence
from autograder.check._failure import CheckFailure, not_attempted
from autograder.check._listing import listing
from autograder.check._misconceptions import BY_ID
from autograder.check._program import abstract, constants, equations, jaxpr_of, nested
from autograder.check._program import primitives as primitives_in
from autograder.check._public import public

_BY_POSITION = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)


@public
def jaxpr(
    answer,
    *args,
    primitives=None,
    require=(),
    forbid=(),
    constants_at_most=None,
    no_effects=False,
    depends_on=None,
    static=(),
):
    """Check the program that JAX traces for given argument types.

        check.jaxpr("log2_if_matrix", jnp.ones(3), primitives=[])

    Arrays are handed over as shapes and dtypes only, so a function that looks at a value fails.

    Args:
      answer: the student's function, or its name.
      *args: arguments whose types the program is traced for.
      primitives: the exact primitives in order, nested jits opened; None for any.
      require: primitives that must be present, at any depth; a tuple stands for any one of its
        names (JAX releases differ: `jnp.log2` is `log2` in one and `log`, `div` in another).
      forbid: primitives that must not be, at any depth.
      constants_at_most: how many bytes the arrays may have together that the program captured, at
        any depth; None for any number. Numbers are literals and cost nothing.
      no_effects: whether the program must have no effect; a `jax.debug.print` is one, and so is
        a `jax.new_ref` of its own, but a `pure_callback` is not.
      depends_on: position of an array or number among all those in `args`, from 0, that each
        output must be made from; None for any. `x * 0` is made from `x`: values play no part.
      static: positions of arguments that are handed over as they are, from 0; `depends_on` does
        not count them.

    Raises:
      CheckFailure: the program is another one, or the function cannot be traced.
      ValueError: `depends_on` is no position of an argument.
    """
    function(answer)
    args = abstract(args)
    program = traced(answer, args, functools.partial(jaxpr_of, static=static))
    if not program.jaxpr.outvars:
        answer.something(None, args)
    problem = (
        _other_primitives(answer, program, primitives, require, forbid)
        or _large_constants(answer, program, constants_at_most)
        or _with_effects(answer, program, no_effects)
        or _independent(answer, program, depends_on, _places(answer, args, static))
    )
    raise_if(problem, answer, args)


def primitives(f, *args):
    """The primitives of a function's jaxpr.

    Args:
      f: any function that JAX can trace.
      *args: arguments whose types it is traced for.

    Returns:
      A list of names in order, nested jits opened in place.
    """
    return primitives_in(jaxpr_of(f, *args))


def _other_primitives(answer, program, wanted, require, forbid):
    found = primitives_in(program)
    everywhere = primitives_in(program, deep=True)
    missing, surplus = absent(require, everywhere), [name for name in forbid if name in everywhere]
    if wanted is not None and found != list(wanted):
        lines = columns(listing(program), list(wanted))
    elif missing or surplus:
        lines = [
            f"found: {listed(found)}",
            f"missing: {listed(missing)}" if missing else f"not allowed: {listed(surplus)}",
            *_first_lines(str(program), 4),
        ]
    else:
        return None
    step = f"print `jax.make_jaxpr({answer.name})(...)` for these types and read it."
    return "is traced to another program than asked for", lines, None, step


def _large_constants(answer, program, at_most):
    found = constants(program) if at_most is not None else []
    together = sum(size for _, size in found)
    if not found or together <= at_most:
        return None
    largest, size = found[0]
    belief = "closing-over-arrays"
    lines = [
        f"captured: {describe(largest)}, {size} bytes"
        + (f", the largest of {len(found)} arrays" if len(found) > 1 else ""),
        f"together: {together} bytes; at most: {at_most}",
    ]
    return "captures larger constants than allowed", lines, belief, BY_ID[belief].remedy


def _with_effects(answer, program, none_allowed):
    if not none_allowed or not program.effects:
        return None
    names = [
        equation.primitive.name
        for equation in equations(program, deep=True)
        if equation.effects and not any(nested(equation))
    ]
    lines = [f"effects of: {listed(list(dict.fromkeys(names)))}", "expected: no effect"]
    step = "take these out: return what the caller needs, and print nothing."
    return "has an effect besides its result", lines, None, step


def _independent(answer, program, position, places):
    if position is None:
        return None
    inputs = len(program.jaxpr.invars)
    if not 0 <= position < inputs:
        raise ValueError(f"depends_on={position}, but the arguments hold {inputs} arrays")
    outputs = dependence(program)
    without = [number for number, sources in enumerate(outputs, 1) if position not in sources]
    if not without:
        return None
    which = "the result" if len(outputs) == 1 else f"result {without[0]} of {len(outputs)}"
    sources = " and ".join(places[source] for source in sorted(outputs[without[0] - 1]))
    lines = [
        f"{which} does not depend on {places[position]}",
        f"it is made from {sources or 'no argument'}",
    ]
    step = f"follow the result back through `jax.make_jaxpr({answer.name})(...)`."
    return "returns a result that does not depend on its argument", lines, None, step


def _places(answer, args, static):
    """For each traced array or number of some arguments, which it is: "argument 1, `key`"."""
    try:
        parameters = inspect.signature(answer.value).parameters.values()
    except (TypeError, ValueError):  # built in
        parameters = []
    names = [one.name for one in parameters if one.kind in _BY_POSITION]
    return [
        f"argument {number}"
        + (f", `{names[number - 1]}{at}`" if number <= len(names) else f" at {at}" if at else "")
        for number, arg in enumerate(args, 1)
        if number - 1 not in static
        for at in (jax.tree_util.keystr(path) for path, _ in jax.tree.leaves_with_path(arg))
    ]


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
            f"`{answer.name}` {failed} raised {type(error).__name__}.",
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


def absent(wanted, present):
    """The names that are wanted and not there; a tuple of names wants any one of them."""
    wanted = [name if isinstance(name, tuple) else (name,) for name in wanted]
    return [" or ".join(names) for names in wanted if not set(names) & set(present)]


def listed(names):
    """Names as a message shows them."""
    return ", ".join(names) if names else "no equation"


def _first_lines(text, count):
    lines = text.splitlines()
    return lines if len(lines) <= count else [*lines[: count - 1], "  ..."]
