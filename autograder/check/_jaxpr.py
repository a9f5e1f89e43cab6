"""What did JAX capture? The traced program: its primitives, constants, effects, dependences."""

from autograder.check._answer import function
from autograder.check._columns import columns
from autograder.check._equations import has_exactly
from autograder.check._evidence import asked, borne_out, signs, unanswered
from autograder.check._handed_over import handed_over
from autograder.check._misconceptions import BY_ID
from autograder.check._program import abstract, jaxpr_of
from autograder.check._program import primitives as primitives_in
from autograder.check._proofs import (
    computes_nothing,
    has_ops_of,
    holds_at_most,
    is_made_from,
    is_untold,
)
from autograder.check._public import public
from autograder.check._reading import Program, print_program, read_program
from autograder.check._traced import raise_if


@public
def jaxpr(
    answer,
    *args,
    primitives=None,
    require=(),
    forbid=(),
    at_most=None,
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
      at_most: {name of a primitive: number of equations}, at any depth; None for any number.
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
    args, since = abstract(args), len(asked)
    program = Program(**read_program(answer, args, static=static))
    if not program.depends:
        answer.something(None, args)
    problem = (
        _other_primitives(answer, args, static, program, primitives, require, forbid)
        or _too_many(program, at_most or {})
        or _large_constants(program, constants_at_most)
        or _with_effects(program, no_effects)
        or _independent(answer, program, depends_on)
    )
    raise_if(problem, answer, args)
    # Primitives in order are shown by equations: StableHLO tells some of them not apart.
    shown = None if primitives else handed_over(answer, args, "traced", static=static)
    _raise_if_untold(answer, shown, program)
    if (
        _shows_primitives(answer, args, shown, primitives, depends_on)
        and ((not require and not forbid) or has_ops_of(shown, require, forbid))
        and (constants_at_most is None or holds_at_most(shown, constants_at_most))
        and at_most is None
        and not no_effects
    ):
        borne_out(since)


def _raise_if_untold(answer, shown, program):
    """Refuse a report of another program than the one that was handed over."""
    op = is_untold(shown, program.deep)
    if op:
        why = f"its program has the op `{op}`, of which its jaxpr does not tell"
        signs.append(f"`{answer.name}`: {why}")
        raise unanswered(answer.name, why)


def _shows_primitives(answer, args, shown, wanted, depends_on):
    if wanted:
        return has_exactly(answer, args, list(wanted), depends_on)
    made = depends_on is None or is_made_from(shown, depends_on)
    return made and (wanted is None or computes_nothing(shown))


def primitives(f, *args):
    """The primitives of a function's jaxpr.

    Args:
      f: any function that JAX can trace.
      *args: arguments whose types it is traced for.

    Returns:
      A list of names in order, nested jits opened in place.
    """
    return primitives_in(jaxpr_of(f, *args))


def _other_primitives(answer, args, static, program, wanted, require, forbid):
    found, everywhere = program.primitives, program.deep
    missing, surplus = absent(require, everywhere), [name for name in forbid if name in everywhere]
    if wanted is not None and found != list(wanted):
        lines = columns(print_program(answer, args, static)[0], list(wanted))
    elif missing or surplus:
        lines = [
            f"found: {listed(found)}",
            f"missing: {listed(missing)}" if missing else f"not allowed: {listed(surplus)}",
            *print_program(answer, args, static)[1],
        ]
    else:
        return None
    step = f"print `jax.make_jaxpr({answer.name})(...)` for these types and read it."
    return "is traced to another program than asked for", lines, None, step


def _too_many(program, at_most):
    counts = {name: program.deep.count(name) for name in at_most}
    if all(counts[name] <= at_most[name] for name in at_most):
        return None
    lines = [f"{name}: {counts[name]} equations; at most: {at_most[name]}" for name in at_most]
    belief = "loops-stay-loops"
    return "has more equations in its program than allowed", lines, belief, BY_ID[belief].remedy


def _large_constants(program, at_most):
    found = program.constants if at_most is not None else []
    together = sum(size for _, size in found)
    if not found or together <= at_most:
        return None
    largest, size = found[0]
    belief = "closing-over-arrays"
    lines = [
        f"captured: {largest}, {size} bytes"
        + (f", the largest of {len(found)} arrays" if len(found) > 1 else ""),
        f"together: {together} bytes; at most: {at_most}",
    ]
    return "captures larger constants than allowed", lines, belief, BY_ID[belief].remedy


def _with_effects(program, none_allowed):
    if not none_allowed or not program.effects:
        return None
    lines = [f"effects of: {listed(program.effects)}", "expected: no effect"]
    step = "take these out: return what the caller needs, and print nothing."
    return "has an effect besides its result", lines, None, step


def _independent(answer, program, position):
    if position is None:
        return None
    outputs, places = program.depends, program.places
    if not 0 <= position < len(places):
        raise ValueError(f"depends_on={position}, but the arguments hold {len(places)} arrays")
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


def absent(wanted, present):
    """The names that are wanted and not there; a tuple of names wants any one of them."""
    wanted = [name if isinstance(name, tuple) else (name,) for name in wanted]
    return [" or ".join(names) for names in wanted if not set(names) & set(present)]


def listed(names):
    """Names as a message shows them."""
    return ", ".join(names) if names else "no equation"
