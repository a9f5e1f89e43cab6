"""Equations as a jaxpr prints them, nested jits opened in place, one letter a variable."""

import itertools
import string

from jax.extend.core import Literal

from autograder.check._program import JIT, opened


def listing(jaxpr):
    """Every equation of a jaxpr in order, as text.

    Args:
      jaxpr: a `ClosedJaxpr` or `Jaxpr`.

    Returns:
      A list of (name of the primitive, its equation as in `b:f32[3] = log a`, without parameters).
      A nested jit is opened, and its variables get the letters of what it is called with, so a
      letter means the same in every line.
    """
    jaxpr, names = opened(jaxpr), {}
    letters = _letters()
    for variable in (*jaxpr.constvars, *jaxpr.invars):
        names[variable] = next(letters)
    return list(_lines(jaxpr, names, letters))


def _lines(jaxpr, names, letters):
    """Yield the pairs of a `Jaxpr`; `names` holds its constants and inputs, and gets the rest."""
    for equation in jaxpr.eqns:
        if equation.primitive.name == JIT:
            inner = opened(equation.params["jaxpr"])
            inside = {
                variable: _name(atom, names)
                for variable, atom in zip(inner.invars, equation.invars, strict=True)
            }
            inside |= {variable: next(letters) for variable in inner.constvars}
            yield from _lines(inner, inside, letters)
            results = [_name(atom, inside) for atom in inner.outvars]
            names.update(zip(equation.outvars, results, strict=True))
            continue
        names.update((variable, next(letters)) for variable in equation.outvars)
        left = " ".join(
            f"{names[variable]}:{short(variable.aval)}" for variable in equation.outvars
        )
        right = " ".join(_name(atom, names) for atom in equation.invars)
        name = equation.primitive.name
        yield name, f"{left} = {name} {right}".strip()


def _name(atom, names):
    return f"{atom.val}:{short(atom.aval)}" if isinstance(atom, Literal) else names[atom]


def short(aval):
    """A type as a jaxpr prints it, such as `f32[3]`."""
    return aval.str_short(short_dtypes=True)  # not documented; a test holds that it is there


def _letters():
    """a, b, ..., z, aa, ab, ..."""
    for length in itertools.count(1):
        for letters in itertools.product(string.ascii_lowercase, repeat=length):
            yield "".join(letters)
