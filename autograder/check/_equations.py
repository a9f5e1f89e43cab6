"""A program handed over equation by equation, for what StableHLO does not tell apart.

`x * x` and `x**2` are the same in StableHLO, and not in a jaxpr. So a short program of elementwise
primitives also crosses as a list of equations. The examiner makes a function of them with
`jax.lax`, traces that itself, and judges the jaxpr that it then has; and it holds the function to
what the answer returns.
"""

import jax
import numpy as np
from jax.extend.core import Literal

from autograder.check._answer import RAISED
from autograder.check._dependence import dependence
from autograder.check._evidence import is_remote, proved
from autograder.check._failure import CheckFailure
from autograder.check._inputs import generator
from autograder.check._program import JIT, constants, jaxpr_of, opened, primitives

_MOST = 100  # equations
# Primitives that take arrays and nothing else, each made by the function of that name in `jax.lax`.
_PLAIN = {"abs", "add", "cos", "div", "exp", "expm1", "log", "log1p", "max", "min", "mul", "neg"}
_PLAIN |= {"sin", "sqrt", "sub", "tan", "tanh"}


def has_exactly(answer, args, wanted, depends_on):
    """Whether the program that an answer hands over has just these primitives, in this order.

    Args:
      answer: the `Answer`, in another process.
      args: arrays or their types.
      wanted: names of primitives.
      depends_on: position of the array that each output must be made from; None for any.

    Returns:
      A bool; False too where the program has primitives that are not handed over in this way, or
      where the answer returns something else than the program does.
    """
    if not is_remote(answer.value) or not {*wanted} <= _PLAIN:
        return False
    try:
        found = equations_of(answer, args)
        if found is None:
            return False
        program = _made_of(**found)
        jaxpr = jaxpr_of(program, *args)
        sources = dependence(jaxpr)
        return (
            primitives(jaxpr, deep=True) == list(wanted)
            and all(depends_on is None or depends_on in one for one in sources)
            and _agrees(answer, program, args)
        )
    except (CheckFailure, *RAISED):
        return False


def _agrees(answer, program, args):
    """Whether program and answer return the same for some numbers."""
    random = generator()
    inputs = [np.asarray(random.uniform(0.5, 1.5, arg.shape), arg.dtype) for arg in args]
    one, other = jax.tree.leaves(answer.call(*inputs)), jax.jit(program)(*inputs)
    return len(one) == len(other) and all(
        a.shape == b.shape and np.allclose(a, b, rtol=1e-3, atol=1e-3, equal_nan=True)
        for a, b in zip(one, other, strict=True)
    )


def _made_of(equations, outputs):
    """The function of arrays that equations stand for; it returns a list."""

    def program(*values):
        values = list(values)

        def of(operand):
            position, literal = operand
            return literal if position is None else values[position]

        for name, operands in equations:
            if name not in _PLAIN:
                raise ValueError(f"no primitive {name} is known here")
            values.append(getattr(jax.lax, name)(*map(of, operands)))
        return list(map(of, outputs))

    return program


@proved
def equations_of(answer, args):
    """A program's equations as plain data.

    Returns:
      {"equations": [(primitive, operands), ...], "outputs": operands}, nested jits opened. An
      operand is (position, None) of an argument or of an earlier equation's result, or
      (None, number). None for a program that is long or not of elementwise primitives alone.
    """
    try:
        jaxpr = jaxpr_of(answer.value, *args)
    except RAISED:
        return None
    names = primitives(jaxpr, deep=True)
    if not {*names} <= _PLAIN or len(names) > _MOST or constants(jaxpr):
        return None
    listed = []
    inputs = [(position, None) for position in range(len(jaxpr.jaxpr.invars))]
    outputs = _listed(jaxpr, inputs, listed, len(inputs))
    return {"equations": listed, "outputs": outputs}


def _listed(jaxpr, inputs, listed, offset):
    """Add a jaxpr's equations to a list; return its outputs as operands."""
    jaxpr = opened(jaxpr)
    known = dict(zip(jaxpr.invars, inputs, strict=True))

    def of(atom):
        if isinstance(atom, Literal):
            return None, np.asarray(atom.val, atom.aval.dtype)
        return known[atom]

    for equation in jaxpr.eqns:
        operands = list(map(of, equation.invars))
        if equation.primitive.name == JIT:
            results = _listed(equation.params["jaxpr"], operands, listed, offset)
            known.update(zip(equation.outvars, results, strict=True))
            continue
        known[equation.outvars[0]] = (offset + len(listed), None)
        listed.append((equation.primitive.name, operands))
    return list(map(of, jaxpr.outvars))
