"""The traced program of a function: its equations, and whether a jit stands around all of it."""

import functools

import jax
from jax.extend.core import ClosedJaxpr, Jaxpr

JIT = "jit"  # the primitive under which a jitted function stands in another's jaxpr


def abstract(args):
    """The same arguments with arrays replaced by their types, so that no value can be looked at."""
    return jax.tree.map(
        lambda leaf: (
            jax.ShapeDtypeStruct(leaf.shape, leaf.dtype) if hasattr(leaf, "dtype") else leaf
        ),
        args,
    )


def jaxpr_of(f, *args):
    """Trace a function anew.

    Args:
      f: any callable.
      *args: arrays, numbers, trees of these.

    Returns:
      The `ClosedJaxpr`. What was traced before makes no difference.

    Raises:
      Whatever `f` raises while it is traced.
    """
    return jax.make_jaxpr(lambda *inner: f(*inner))(*abstract(args))


def equations(jaxpr):
    """Every equation of a jaxpr in order, with nested jits opened in place.

    Args:
      jaxpr: a `ClosedJaxpr` or `Jaxpr`.

    Yields:
      Equations; never one of the primitive `jit`, but what is inside it.
    """
    inner = jaxpr.jaxpr if isinstance(jaxpr, ClosedJaxpr) else jaxpr
    for equation in inner.eqns:
        if equation.primitive.name == JIT:
            yield from equations(equation.params["jaxpr"])
        else:
            yield equation


def nested(equation):
    """The jaxprs among an equation's parameters: branches, loop bodies, called functions."""
    for leaf in jax.tree.leaves(
        equation.params, is_leaf=lambda leaf: isinstance(leaf, ClosedJaxpr | Jaxpr)
    ):
        if isinstance(leaf, ClosedJaxpr | Jaxpr):
            yield leaf


def primitives(jaxpr, *, deep=False):
    """Names of the primitives of a jaxpr, in order, nested jits opened.

    Args:
      jaxpr: a `ClosedJaxpr` or `Jaxpr`.
      deep: also list what is inside branches and loop bodies, after the primitive that holds it.

    Returns:
      A list of strings.
    """
    names = []
    for equation in equations(jaxpr):
        names.append(equation.primitive.name)
        if deep:
            for inner in nested(equation):
                names += primitives(inner, deep=True)
    return names


def is_jitted(f):
    """Whether a callable is what `jax.jit` returns, or a partial or method of that."""
    while isinstance(f, functools.partial):
        f = f.func
    return isinstance(f, jax.stages.Wrapped) or isinstance(
        getattr(f, "__func__", None), jax.stages.Wrapped
    )
