"""Is the derivative of the derivative right? It is where a rule written by hand breaks first."""

import jax
import jax.numpy as jnp
import numpy as np

from autograder.check._answer import copied, function
from autograder.check._describe import describe, kind_of
from autograder.check._evidence import proved
from autograder.check._failure import CheckFailure
from autograder.check._misconceptions import BY_ID
from autograder.check._program import is_jitted, jaxpr_of, primitives
from autograder.check._public import public
from autograder.check._tolerance import bound

_MODES = {  # the outer derivative, as a message shows it
    "forward": "the forward derivative of the reverse one",
    "reverse": "the reverse derivative of the reverse one",
}
_STEPS = {  # by whether the wrong one is finite
    True: "differentiate your formula for the first derivative by hand and compare.",
    False: "JAX differentiates the rule of a derivative too: look in it for a step that becomes"
    " inf / inf or 0 * inf.",
}


@public
def second_derivative(answer, spec, inputs, *, cancels=0.0):
    """Check that a function's second derivative is finite and that of a spec.

        check.second_derivative("log1pexp", bend, [jnp.array([-100.0, 0.0, 100.0], "float32")])

    It is taken twice: as the forward derivative (`jax.jvp`) of the reverse one (`jax.vjp`), and as
    the reverse derivative of the reverse one. Where only the latter is not finite, and the program
    of the first derivative chooses between two arrays, that is put down to the branch not chosen.

    Args:
      answer: the student's function, or its name; takes one floating array and returns one of its
        shape, each element made from the element in the same place.
      spec: takes the same array and returns the exact second derivatives, a NumPy float64 array.
      inputs: a list of floating arrays.
      cancels: size of the terms that cancel on the way; see `autograder.check._tolerance`.

    Raises:
      CheckFailure: one is not finite or differs, or JAX cannot take it.
    """
    function(answer)
    for x in map(jnp.asarray, inputs):
        kind = kind_of((x,))
        shown = f"the derivative of the derivative of {answer.shown((x,))}"
        found = bends(answer, x, kind=kind, shown=shown)
        answer.something(found, (x,), kind=kind)
        _raise_if_misfit(answer, x, found, kind)
        exact = np.asarray(spec(x), np.float64)
        room = bound(exact, x.dtype, cancels=cancels)
        for mode in _MODES:
            _raise_if_wrong(answer, x, found, mode, exact, room, kind)


@proved
def bends(answer, x, *, kind, shown):
    """What an answer gives at `x`, as `_bends` has it; errors become messages."""
    return answer.run(lambda: _bends(answer, x), (x,), kind=kind, shown=shown)


def _bends(answer, x):
    """What an answer gives at `x`, as plain data.

    Returns:
      None where it returns nothing, a text that describes what has no derivative, or a dict: the
      second derivatives by mode, NumPy float64 arrays of the shape of `x`, and under "selects"
      whether the first derivative's program holds a `select_n`.
    """
    value = answer.value(*copied((x,)))
    if value is None:
        return None
    is_floating = hasattr(value, "dtype") and jnp.issubdtype(value.dtype, jnp.floating)
    if not is_floating or value.shape != x.shape:
        return describe(value)

    def slope(y):
        out, pull_back = jax.vjp(lambda z: answer.value(z), y)
        return pull_back(jnp.ones_like(out))[0]

    def both(y):
        ones = jnp.ones_like(y)
        return {
            "forward": jax.jvp(slope, (y,), (ones,))[1],
            "reverse": jax.vjp(slope, y)[1](ones)[0],
        }

    # That of a jitted answer is jitted: one program is compiled and not one for each part.
    bends = (jax.jit(both) if is_jitted(answer.value) else both)(*copied((x,)))
    return {
        **{mode: np.asarray(bend).astype(np.float64) for mode, bend in bends.items()},
        "selects": "select_n" in primitives(jaxpr_of(slope, x), deep=True),
    }


def _raise_if_misfit(answer, x, found, kind):
    if isinstance(found, str):
        raise CheckFailure(
            f"`{answer.name}` returns something that has no second derivative to compare.",
            [
                f"call: {answer.shown((x,))}",
                f"returned: {found}; expected: {x.dtype}[{','.join(map(str, x.shape))}]",
            ],
            next_step="return a floating array of the shape of the argument.",
            kind=kind,
        )


def _raise_if_wrong(answer, x, found, mode, exact, room, kind):
    got = found[mode]
    with np.errstate(invalid="ignore"):
        wrong = ~(np.abs(got - exact) <= room)
    if not wrong.any():
        return
    at = tuple(int(i[0]) for i in np.nonzero(wrong)) if exact.ndim else ()
    finite = np.isfinite(got[at])
    # The forward derivative is asked first, so here it is right: `select_n` took what it chose.
    chosen = mode == "reverse" and not finite and found["selects"]
    belief = "where-runs-both-branches" if chosen else None
    raise CheckFailure(
        f"`{answer.name}` has a "
        + ("wrong second derivative." if finite else "second derivative that is not finite."),
        [
            f"at: {float(x[at]):.9g}",
            f"second derivative: {got[at]:.9g} ({_MODES[mode]})",
            f"expected: {exact[at]:.9g}",
            *([f"{x.dtype} rounding allows {room[at]:.2g}"] if finite else []),
        ],
        misconception=belief,
        next_step=BY_ID[belief].remedy if belief else _STEPS[bool(finite)],
        kind=kind,
    )
