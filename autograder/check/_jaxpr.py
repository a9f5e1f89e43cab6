"""What did JAX capture? Primitives and equations of the traced program, at any depth."""

from autograder.check._answer import RAISED, describe, function, kind_of
from autograder.check._failure import CheckFailure, not_attempted
from autograder.check._program import abstract, jaxpr_of
from autograder.check._program import primitives as primitives_in
from autograder.check._public import public


@public
def jaxpr(answer, *args, primitives=None, require=(), forbid=()):
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

    Raises:
      CheckFailure: the program is another one, or the function cannot be traced.
    """
    function(answer)
    program = _traced(answer, args)
    if not program.jaxpr.outvars:
        answer.something(None, abstract(args))
    found = primitives_in(program)
    everywhere = primitives_in(program, deep=True)
    wanted = [name if isinstance(name, tuple) else (name,) for name in require]
    missing = [" or ".join(names) for names in wanted if not set(names) & set(everywhere)]
    surplus = [name for name in forbid if name in everywhere]
    if primitives is not None and found != list(primitives):
        wrong = f"expected: {_list(primitives)}"
    elif missing:
        wrong = f"missing: {_list(missing)}"
    elif surplus:
        wrong = f"not allowed: {_list(surplus)}"
    else:
        return
    raise CheckFailure(
        f"`{answer.name}` is traced to another program than asked for.",
        [
            f"types: {', '.join(describe(arg) for arg in abstract(args))}",
            f"found: {_list(found)}",
            wrong,
            *_first_lines(str(program), 4),
        ],
        next_step=f"print `jax.make_jaxpr({answer.name})(...)` for these types and read it.",
        kind=kind_of(args),
    )


def primitives(f, *args):
    """The primitives of a function's jaxpr.

    Args:
      f: any function that JAX can trace.
      *args: arguments whose types it is traced for.

    Returns:
      A list of names in order, nested jits opened in place.
    """
    return primitives_in(jaxpr_of(f, *args))


def _traced(answer, args):
    try:
        return jaxpr_of(answer.value, *args)
    except NotImplementedError:
        failure = not_attempted(answer.name, f"`{answer.name}` still raises NotImplementedError")
    except RAISED as error:
        raised = answer.raised(error, abstract(args))
        failure = CheckFailure(
            f"`{answer.name}` cannot be traced: it raised {type(error).__name__}.",
            raised.evidence,
            misconception=raised.misconception,
            next_step=raised.next_step,
            kind=kind_of(args),
        )
    raise failure from None


def _first_lines(text, count):
    lines = text.splitlines()
    return lines if len(lines) <= count else [*lines[: count - 1], "  ..."]


def _list(names):
    return ", ".join(names) if names else "no equation"
