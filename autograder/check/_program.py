"""The traced program of a function: its equations, its constants, and the jit around all of it."""

import functools
import inspect
import math

import jax
import numpy as np
from jax.extend.core import ClosedJaxpr, Jaxpr

JIT = "jit"  # the primitive under which a jitted function stands in another's jaxpr
_DATA = (bool, int, float, complex, str, np.ndarray, np.generic, jax.Array)
_LIBRARIES = ("jax", "jax.numpy", "jax.lax", "jax.nn", "jax.random", "numpy", "math")
_JITTED = type(jax.jit(lambda: None))  # the methods of a jit can be copied, its class can not


def abstract(args):
    """The same arguments with arrays replaced by their types, so that no value can be looked at."""
    return jax.tree.map(
        lambda leaf: (
            jax.ShapeDtypeStruct(
                leaf.shape, leaf.dtype, weak_type=getattr(leaf, "weak_type", False)
            )
            if hasattr(leaf, "dtype")
            else leaf
        ),
        args,
    )


def jaxpr_of(f, *args, static=()):
    """Trace a function anew.

    Args:
      f: any callable.
      *args: arrays, numbers, trees of these.
      static: positions of those that are handed over as they are, not traced.

    Returns:
      The `ClosedJaxpr`. What was traced before makes no difference.

    Raises:
      Whatever `f` raises while it is traced.
    """
    return jax.make_jaxpr(lambda *inner: f(*inner), static_argnums=static)(*abstract(args))


def equations(jaxpr, *, deep=False):
    """Every equation of a jaxpr in order, with nested jits opened in place.

    Args:
      jaxpr: a `ClosedJaxpr` or `Jaxpr`.
      deep: also those inside branches, loop bodies and called functions, after the one that holds
        them.

    Yields:
      Equations; never one of the primitive `jit`, but what is inside it.
    """
    for equation in opened(jaxpr).eqns:
        if equation.primitive.name == JIT:
            yield from equations(equation.params["jaxpr"], deep=deep)
            continue
        yield equation
        if deep:
            for inner in nested(equation):
                yield from equations(inner, deep=True)


def opened(jaxpr):
    """The `Jaxpr` inside a `ClosedJaxpr`, or itself."""
    return jaxpr.jaxpr if isinstance(jaxpr, ClosedJaxpr) else jaxpr


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
    return [equation.primitive.name for equation in equations(jaxpr, deep=deep)]


def constants(jaxpr):
    """The arrays that a program captured, at any depth.

    Numbers and arrays of rank 0 that stand in the program as literals are not among them.

    Args:
      jaxpr: a `ClosedJaxpr`.

    Returns:
      A list of (abstract value, bytes), largest first; an array captured twice is there once.
    """
    found = {}
    _collect(jaxpr, found)
    sizes = [
        (variable.aval, math.prod(variable.aval.shape) * variable.aval.dtype.itemsize)
        for variable, _ in found.values()
    ]
    return sorted(sizes, key=lambda entry: -entry[1])


def _collect(jaxpr, found):
    """Fill `found` with id -> (variable, constant): the constant is kept so that its id stays."""
    if isinstance(jaxpr, ClosedJaxpr):
        for variable, constant in zip(jaxpr.jaxpr.constvars, jaxpr.consts, strict=True):
            found.setdefault(id(constant), (variable, constant))
    for equation in opened(jaxpr).eqns:
        for inner in nested(equation):
            _collect(inner, found)


def jit_behind(f):
    """What `jax.jit` returned, where a callable is that, or a partial or method of it.

    Args:
      f: any callable.

    Returns:
      (the jitted function, leading arguments, keywords), or None. Something that only carries a
      jitted function's methods, as `functools.wraps` leaves it, is none.
    """
    leading, keywords = (), {}
    while not isinstance(f, _JITTED):
        if isinstance(f, functools.partial):
            leading, keywords = (*f.args, *leading), {**f.keywords, **keywords}
            f = f.func
        elif inspect.ismethod(f):
            leading, f = (f.__self__, *leading), f.__func__
        else:
            return None
    return f, leading, keywords


def is_jitted(f):
    """Whether a callable is what `jax.jit` returns, or a partial or method of that."""
    return jit_behind(f) is not None


def forget(f):
    """Let JAX trace a function, and all of the student's that it may call, at its next call.

    Args:
      f: any callable. For a jit that calls nothing but libraries its own cache is emptied. To empty
        all of JAX's makes every operation of a notebook compile again.
    """
    behind = jit_behind(f)
    if behind is None or behind[1:] != ((), {}) or not _calls_libraries_only(behind[0]):
        jax.clear_caches()
    else:
        behind[0].clear_cache()


def _calls_libraries_only(jitted):
    """Whether what a jitted function finds by name is data, or a module of JAX or NumPy."""
    f = inspect.unwrap(jitted)
    if not inspect.isfunction(f):
        return False
    try:
        found = inspect.getclosurevars(f)
    except ValueError:  # a name of a function around it that is bound later
        return False
    values = [*found.globals.values(), *found.nonlocals.values(), f.__defaults__, f.__kwdefaults__]
    return all(
        isinstance(leaf, _DATA) or (inspect.ismodule(leaf) and leaf.__name__ in _LIBRARIES)
        for leaf in jax.tree.leaves(values)
    )
