"""Is the derivative right? Compared with the exact one, in reverse and in forward mode."""

import jax
import jax.numpy as jnp
import numpy as np

from autograder.check._answer import RAISED, copied, function
from autograder.check._describe import kind_of
from autograder.check._evidence import CAUSE, proved, reported
from autograder.check._failure import CheckFailure
from autograder.check._handed_over import MADE, evaluated
from autograder.check._inputs import Case
from autograder.check._misconceptions import BY_ID
from autograder.check._program import is_jitted, jaxpr_of, primitives
from autograder.check._public import public
from autograder.check._tolerance import bound
from autograder.check._traced import traced

_MODES = {"reverse": "jax.vjp", "forward": "jax.jvp"}


@public
def gradient(answer, spec, inputs, *, kinks=None, modes=("reverse", "forward"), cancels=0.0):
    """Check that a function's derivative is finite and that of a spec, in both modes.

        check.gradient("selu", selu_slope, [jnp.array([-200.0, -1.0, 0.0, 88.0, 89.0, 200.0])],
                       kinks={0.0: (1.0507, 1.7581)}, cancels=1.76)

    The function takes one floating array and returns either an array of its shape, each element
    made from the element in the same place, or one number. Values are left to `check.values`. It
    is not jitted here, so it may look at values where JAX lets it.

    An inf or NaN beside a finite value, in a program that chooses between two arrays, is put down
    to the branch not chosen.

    Args:
      answer: the student's function, or its name.
      spec: takes the same array and returns the exact derivative with respect to each element: a
        NumPy float64 array of its shape, or a number.
      inputs: what `check.arrays` returns, or a list of arrays.
      kinks: {input value: (lowest, highest) slope}; where an element has that value, any slope
        between the two is right, and `spec` is not asked.
      modes: which of "reverse" (`jax.vjp` with ones) and "forward" (`jax.jvp` along ones; for a
        function that returns one number this is the sum of its derivatives).
      cancels: size of the terms that cancel on the way to a derivative, a number or a function of
        the same array; see `autograder.check._tolerance`.

    Raises:
      CheckFailure: a derivative is not finite or differs, or JAX cannot take it. It is shown for
        the smallest input that shows it: one element alone where that is enough.
      ValueError: a mode is not known, or an input is not a floating array.
    """
    unknown = [mode for mode in modes if mode not in _MODES]
    if unknown or not modes:
        raise ValueError(f"modes={modes!r}: give one or both of 'reverse' and 'forward'")
    cases = list(map(_case, inputs))
    function(answer)
    exact = _Exact(spec, kinks or {}, cancels)
    for case in cases:
        (x,) = case.args
        for mode in modes:
            failure, wrong = _failure_on(answer, exact, x, mode, case.kind)
            if failure is not None:
                raise _smallest(answer, exact, x, mode, case.kind, wrong) or failure


def _case(entry):
    if not isinstance(entry, Case):
        args = entry if isinstance(entry, tuple) else (entry,)
        entry = Case(args, kind_of(args))
    if len(entry.args) != 1 or not _is_floating(entry.args[0]):
        raise ValueError(f"an input of a derivative is one floating array, not {entry.args!r}")
    return Case((jnp.asarray(entry.args[0]),), entry.kind)


class _Exact:
    """The range in which the derivative with respect to each element must lie.

    Args:
      spec, kinks, cancels: see `gradient`.
    """

    def __init__(self, spec, kinks, cancels):
        self._spec, self._kinks, self._cancels = spec, kinks, cancels

    def range(self, x, *, summed):
        """Lowest and highest right derivative, before rounding, and what rounding allows.

        Args:
          x: a floating array.
          summed: whether the elements' derivatives are added up, as forward mode does for a
            function that returns one number.

        Returns:
          Three float64 arrays of the shape of `x`, or of shape () where summed.
        """
        slope = np.broadcast_to(np.asarray(self._spec(x), np.float64), x.shape)
        low, high = slope.copy(), slope.copy()
        for value, (lowest, highest) in self._kinks.items():
            at = np.asarray(x) == np.asarray(value, x.dtype)
            low[at], high[at] = lowest, highest
        size = np.maximum(np.abs(low), np.abs(high))
        cancels = self._cancels(x) if callable(self._cancels) else self._cancels
        if not summed:
            return low, high, bound(size, x.dtype, cancels=cancels)
        terms = np.sum(size + np.broadcast_to(cancels, x.shape))
        return low.sum(), high.sum(), bound(terms, x.dtype, roundings=8 + x.size)


def _failure_on(answer, exact, x, mode, kind):
    """(the failure, which elements are wrong) for one input, or (None, None)."""
    value = evaluated(answer, (x,))
    if value is None:
        value = answer.something(answer.call(x, kind=kind), (x,))
    misfit = _misfit(answer, value, x, kind)
    if misfit is not None:
        return misfit, None
    got = evaluated(answer, (x,), mode)
    got = np.asarray(derivative(answer, x, mode, kind) if got is None else got).astype(np.float64)
    low, high, room = exact.range(x, summed=got.shape != x.shape)
    with np.errstate(invalid="ignore"):
        right = (got >= low - room) & (got <= high + room)
    wrong = ~(right | ((got == low) & (got == high)))
    if not wrong.any():
        return None, None
    at = tuple(int(i[0]) for i in np.nonzero(wrong)) if got.ndim else ()
    finite = np.isfinite(got[at])
    belief = None
    # An inf or NaN beside a value that is neither, from a program that selects: both branches ran.
    if not finite and np.isfinite(low[at]) and bool(jnp.isfinite(value).all()):
        belief = "where-runs-both-branches" if selects(answer, x) else None
    failure = CheckFailure(
        f"`{answer.name}` has a "
        + ("wrong derivative." if finite else "derivative that is not finite."),
        [
            f"at: {answer.shown((x,))}",
            f"value: {float(np.asarray(value)[at if value.ndim else ()]):.9g}",
            f"derivative{list(at) if at else ''}: {got[at]:.9g}"
            f" ({mode} mode, {_MODES[mode]}{', summed' if got.shape != x.shape else ''})",
            *_wanted(got[at], low[at], high[at], room[at], x.dtype),
        ],
        misconception=belief,
        next_step=BY_ID[belief].remedy
        if belief
        else _step(finite, bool(np.isfinite(np.asarray(value)[at if value.ndim else ()]))),
        kind=kind,
    )
    return failure, wrong if got.shape == x.shape else np.ones(x.shape, bool)


def _misfit(answer, value, x, kind):
    """The failure for a result that has no derivative with respect to each element."""
    if _is_floating(value) and value.shape in (x.shape, ()):
        return None
    shown = f"{value.dtype}{list(value.shape)}" if hasattr(value, "dtype") else f"{type(value)}"
    return CheckFailure(
        f"`{answer.name}` returns something that has no derivative to compare.",
        [
            f"call: {answer.shown((x,))}",
            f"returned: {shown}; expected: {x.dtype}{list(x.shape)} or one number",
        ],
        next_step="return a floating array of the shape of the argument, or one number.",
        kind=kind,
    )


@proved
def derivative(answer, x, mode, kind):
    """The derivative of an answer at `x`: one number for each element, or their sum.

    That of a jitted answer is jitted, as it is where it is handed over: so the roundings agree.
    """

    def take(f, x):
        slope = MADE[mode](f)
        return (jax.jit(slope) if is_jitted(f) else slope)(*copied((x,)))

    failed = f"has no derivative in {mode} mode: JAX"
    return traced(answer, (x,), take, failed=failed, kind=kind)


def _smallest(answer, exact, x, mode, kind, wrong):
    """The failure on one wrong element alone, the one nearest 0, where it fails there too."""
    if wrong is None or x.ndim == 0:
        return None
    elements = np.asarray(x)[wrong]
    for element in sorted(elements[:16], key=abs):
        alone = jnp.asarray(element, x.dtype).reshape((1,) * x.ndim)
        try:
            failure, _ = _failure_on(answer, exact, alone, mode, kind)
        except CheckFailure:  # it raises on one element, which is another fault than this one
            return None
        if failure is not None:
            return failure
    return None


def _wanted(got, low, high, room, dtype):
    if low != high:
        return [f"expected: any slope from {low:.9g} to {high:.9g}"]
    if not np.isfinite(got):
        return [f"expected: {low:.9g}"]
    return [
        f"expected: {low:.9g}",
        f"off by {abs(got - low):.2g}; {dtype} rounding allows {room:.2g}",
    ]


def _step(finite, finite_value):
    if not finite_value:
        return "the value is not finite there either: mend the value first."
    if finite:
        return "differentiate each piece by hand and compare, piece by piece."
    return "look for a step whose own derivative is infinite there, such as a root or a log."


@reported(CAUSE)
def selects(answer, x):
    """Whether the program for `x` chooses between arrays."""
    try:
        return "select_n" in primitives(jaxpr_of(answer.value, x), deep=True)
    except RAISED:  # a plain function that looks at values: no jaxpr to read
        return False


def _is_floating(value):
    return hasattr(value, "dtype") and jnp.issubdtype(value.dtype, jnp.floating)
