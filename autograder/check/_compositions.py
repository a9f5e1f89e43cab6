"""Which transforms were put together? Lists of their names, judged by the programs they make."""

import functools

import jax

from autograder.check._answer import RAISED, data
from autograder.check._describe import describe
from autograder.check._errors import belief_behind, words_of
from autograder.check._failure import CheckFailure
from autograder.check._misconceptions import BY_ID
from autograder.check._public import public

_MOST = 5  # names in one entry
_EXAMPLE = '`["jit", "grad"]` for `jit(grad(f))`'


@public
def compositions(answer, transforms, goals):
    """Check compositions of transforms by the programs that they make of given functions.

        check.compositions(
            "compositions",
            {"jit": jax.jit, "grad": jax.grad},
            [(jnp.sin, jnp.float32(1), "float32[]", {"jit": 2})],
        )

    Args:
      answer: the student's list of lists of names, or its name; in each the outermost transform
        comes first. An empty list is the function as it is.
      transforms: what each name stands for: takes a function and returns one.
      goals: for each entry a function with one array as its argument, that argument, the type of
        the one result as `jax.typeof` prints it, and how often some primitives stand in the jaxpr:
        in itself, not in the jaxprs inside its equations.

    Raises:
      CheckFailure: no list of lists of these names, more than five in one, or another program.
    """
    entries = _entries(answer, transforms, len(goals))
    for number, (names, goal) in enumerate(zip(entries, goals, strict=True), 1):
        f, x, *wanted = goal
        problem = _problem(names, transforms, f, x, wanted)
        if problem is None:
            continue
        lines, belief, step = problem
        raise CheckFailure(
            f"`{answer.name}` has an entry that does not make the program asked for.",
            [f"entry {number}: {_shown(names, f)}", *lines],
            misconception=belief,
            next_step=step,
        )


def _problem(names, transforms, f, x, wanted):
    """(evidence, misconception, next step) for a composition that is not right, else None."""
    try:
        found = _program(names, transforms, f, x, wanted)
    except RAISED as error:
        text = words_of(error, _shown(names, f))
        lines = [f"raised: {type(error).__name__}: {text}"]
        step = "which of the transforms takes such a function, in this order?"
        return lines, belief_behind(error), step
    if found == wanted:
        return None
    belief = _belief(names, transforms, f, x, wanted)
    step = "print the jaxpr of your composition, and change it transform by transform."
    return _differences(found, wanted), belief, BY_ID[belief].remedy if belief else step


def _entries(answer, transforms, number):
    """The student's lists of names, refused where they are none."""
    value = data(answer)
    if not _is_list(value) or len(value) != number:
        raise CheckFailure(
            f"`{answer.name}` is not a list of {number} compositions.",
            [f"found: {f'{len(value)} entries' if _is_list(value) else describe(value)}"],
            next_step=f"write a list of lists of names, such as {_EXAMPLE}.",
        )
    for entry in value:
        odd = [name for name in entry if not _is_name(name, transforms)] if _is_list(entry) else []
        if not _is_list(entry) or odd:
            raise CheckFailure(
                f"`{answer.name}` has an entry that is no list of transforms.",
                [
                    f"found: {describe(odd[0] if odd else entry)}",
                    f"choose from: {', '.join(transforms)}",
                ],
                next_step=f"write each composition as a list of names, such as {_EXAMPLE}.",
            )
        if len(entry) > _MOST:
            raise CheckFailure(
                f"`{answer.name}` has an entry with more than {_MOST} transforms.",
                [f"found: {len(entry)} names"],
                next_step="leave out what the program asked for does not need.",
            )
    return [[str(name) for name in entry] for entry in value]


def _is_list(value):
    return type(value) in (list, tuple)


def _is_name(name, transforms):
    return isinstance(name, str) and name in transforms


def _shown(names, f):
    """A composition as Python writes it."""
    return f"{''.join(f'{name}(' for name in names)}{f.__name__}{')' * len(names)}"


def _program(names, transforms, f, x, wanted):
    """[type of the result, {primitive: number}] for a composition, of the primitives wanted."""
    composed = functools.reduce(lambda g, name: transforms[name](g), reversed(names), f)
    program = jax.make_jaxpr(lambda inner: composed(inner))(x)
    outside = [equation.primitive.name for equation in program.eqns]
    types = ", ".join(map(str, program.out_avals))
    return [types, {name: outside.count(name) for name in wanted[1]}]


def _differences(found, wanted):
    (is_type, counts), (type_, numbers) = found, wanted
    lines = [f"type of the result: {is_type}; asked for: {type_}"] if is_type != type_ else []
    return lines + [
        f"equations of `{name}`: {counts[name]}; asked for: {number}"
        for name, number in numbers.items()
        if counts[name] != number
    ]


def _belief(names, transforms, f, x, wanted):
    """Whether a `cond` would have stayed one, had `vmap` taken one row after the other."""
    if jax.vmap not in [transforms[name] for name in names]:
        return None
    rows = {
        name: (lambda g: functools.partial(jax.lax.map, g)) if one is jax.vmap else one
        for name, one in transforms.items()
    }
    try:
        kept = _program(names, rows, f, x, wanted) == wanted
    except RAISED:  # the other composition does not even fit
        return None
    return "cond-under-vmap" if kept else None
