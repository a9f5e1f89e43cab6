"""How often does a primitive stand in a program? Numbers predicted for transformed functions."""

import numbers

import jax

from autograder.check._interpreters import equation_counts
from autograder.check._predictions import list_of, raise_if_counts_differ
from autograder.check._public import public


@public
def predicted_counts(answer, cases):
    """Check predicted numbers of equations against the jaxprs.

        check.predicted_counts("counts", [("jit", jax.grad(jax.jit(jnp.sin)), jnp.float32(1))])

    Args:
      answer: the student's list of whole numbers, or its name: for each case, how many equations
        of the primitive the jaxpr holds at every depth, those of an inner jaxpr as often as it
        stands there.
      cases: tuples of the name of a primitive, a function and its arguments, for which
        `jax.make_jaxpr` traces it.

    Raises:
      CheckFailure: a number differs; the message does not tell which, nor what is right. A `cond`
        predicted where none is left is put down to `vmap`, which alone takes one away; the numbers
        that the jaxprs have outside of their inner ones, to not looking inside.
    """
    predicted = list_of(answer, numbers.Integral)
    programs = [jax.make_jaxpr(lambda *inner, f=f: f(*inner))(*args) for _, f, *args in cases]
    names = [name for name, *_ in cases]
    truth = [equation_counts(one)[name] for one, name in zip(programs, names, strict=True)]
    raise_if_counts_differ(
        answer,
        predicted,
        truth,
        [
            ("cond-under-vmap", _with_conds(names, predicted, truth)),
            ("jaxpr-is-flat", [_outside(*pair) for pair in zip(programs, names, strict=True)]),
        ],
        of="cases",
        next_step="print the jaxprs with `jax.make_jaxpr`, and look inside `jit`, `cond` and"
        " `scan` too.",
    )


def _with_conds(names, predicted, truth):
    """The right numbers, but for each `cond` that was predicted where none is left."""
    rows = zip(names, predicted, truth, strict=False)
    return [said if name == "cond" and said > true == 0 else true for name, said, true in rows]


def _outside(program, name):
    """How many equations of a primitive stand in a jaxpr itself."""
    return sum(equation.primitive.name == name for equation in program.eqns)
