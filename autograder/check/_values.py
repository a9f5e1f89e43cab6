"""Is the value right? Compared with a spec in float64, to within what rounding explains."""

import functools

import jax
import jax.numpy as jnp
import numpy as np

from autograder.check._answer import function
from autograder.check._describe import describe, kind_of
from autograder.check._failure import CheckFailure
from autograder.check._handed_over import evaluated
from autograder.check._inputs import Case
from autograder.check._public import public
from autograder.check._stale import right_anew, stale_cause
from autograder.check._tolerance import bound

RESULT = "the result"
_WRONG_VALUE = "returns a wrong value"


@public
def values(answer, spec, inputs, *, cancels=0.0):
    """Check that a function's values, shapes and dtypes are those of a spec.

        check.values("selu_jit", selu_spec, check.arrays((), (5,), (2, 3)), cancels=1.76)

    Args:
      answer: the student's function, or its name.
      spec: takes the same arguments and returns the exact values: NumPy float64 arrays, Python
        numbers, or lists, tuples and dicts of these. A NumPy or JAX array in it that is not
        float64 states its dtype; anything else takes the dtype of the first array argument.
      inputs: what `check.arrays` returns, or a list of argument tuples; the simplest first, since
        the first that fails is the one shown.
      cancels: size of the terms that cancel on the way to a value, a number or a function of the
        same arguments; see `autograder.check._tolerance`.

    Raises:
      CheckFailure: a value, shape, dtype or structure differs, or the function raised.
    """
    function(answer)
    cases = [c if isinstance(c, Case) else Case(tuple(c), kind_of(c)) for c in inputs]
    for case in cases:
        failure = _failure_on(answer, spec, case, cancels)
        if failure is not None:
            again = functools.partial(_failure_on, answer, spec, case, cancels)
            if _WRONG_VALUE in failure.verdict and right_anew(answer, again):
                raise failure.because(stale_cause(answer, case.args))
            failure = _smallest(answer, spec, case, cancels) or failure
            if _WRONG_VALUE in failure.verdict and _off_by_factors(answer, spec, cases):
                failure = failure.because("rounded-constants")
            raise failure


def _failure_on(answer, spec, case, cancels):
    exact = spec(*case.args)
    got = _result(answer, case)
    room = cancels(*case.args) if callable(cancels) else cancels
    problem = differs(got, exact, dtype_of(case.args), room)
    if problem is None:
        return None
    verdict, lines, next_step = problem
    return CheckFailure(
        f"`{answer.name}` {verdict}.",
        [f"call: {answer.shown(case.args)}", *lines],
        next_step=next_step,
        kind=case.kind,
    )


def _result(answer, case):
    result = evaluated(answer, case.args)
    return answer.call(*case.args, kind=case.kind) if result is None else result


def _smallest(answer, spec, case, cancels):
    """The failure on one element alone, where a one-array input fails there too."""
    first = case.args[0] if len(case.args) == 1 else None
    if not hasattr(first, "ravel") or first.ndim == 0:  # several arguments, a tree, a number
        return None
    for element in first.ravel()[:16]:
        alone = Case((element.reshape((1,) * first.ndim),), case.kind)
        try:
            failure = _failure_on(answer, spec, alone, cancels)
        except CheckFailure:  # it raises on one element, which is another fault than this one
            return None
        if failure is not None:
            return failure
    return None


def _off_by_factors(answer, spec, cases):
    """Whether values are off by one or two constant factors near 1.

    Values below 0.5 are left out: there rounding alone moves the ratio. Two factors, since a
    piecewise function can have one on each piece.
    """
    ratios = []
    for case in cases:
        got, exact = jax.tree.leaves(_result(answer, case)), jax.tree.leaves(spec(*case.args))
        for found, right in zip(got, exact, strict=False):
            if _is_plain_array(found) and np.shape(found) == np.shape(right):
                right = np.ravel(np.asarray(right, np.float64))
                large = np.abs(right) > 0.5
                ratios.extend(np.ravel(np.asarray(found, np.float64))[large] / right[large])
    ratios = np.sort(ratios)
    near_1 = len(ratios) >= 6 and np.all(np.abs(ratios - 1) < 0.01)
    off = np.any(np.abs(ratios - 1) > 2e-6)
    return bool(near_1 and off) and np.sum(np.diff(ratios) > 2e-6) <= 1


def differs(got, expected, dtype, cancels=0.0, place=RESULT):
    """Compare a result with exact values.

    Args:
      got: what a student's function returned.
      expected: exact values, see `values`.
      dtype: of every array whose expected dtype is not stated.
      cancels: see `autograder.check._tolerance.bound`.
      place: which part of the result this is.

    Returns:
      None where they agree, else (verdict, evidence lines, next step).
    """
    if expected is None and got is None:
        return None
    if isinstance(expected, dict):
        if not isinstance(got, dict) or got.keys() != expected.keys():
            return _structure(place, got, f"a dict with the keys {sorted(expected)}")
        pairs = [(got[key], expected[key], f"{place}[{key!r}]") for key in expected]
    elif isinstance(expected, list | tuple):
        if not isinstance(got, list | tuple) or len(got) != len(expected):
            return _structure(place, got, f"a {type(expected).__name__} of {len(expected)}")
        pairs = [(got[i], expected[i], f"{place}[{i}]") for i in range(len(expected))]
    else:
        return _array_differs(got, expected, dtype, cancels, place)
    problems = (differs(g, e, dtype, cancels, where) for g, e, where in pairs)
    return next((problem for problem in problems if problem is not None), None)


def _structure(place, got, wanted):
    if got is not None:
        step = "return exactly what the header lists."
    elif place == RESULT:
        step = "did you forget a `return`?"
    else:
        step = "look where this part comes from: list methods such as `append` return None."
    return (
        "returns the wrong kind of thing",
        [f"{place}: {describe(got)}", f"expected: {wanted}"],
        step,
    )


def _array_differs(got, expected, dtype, cancels, place):
    if hasattr(expected, "dtype") and expected.dtype != np.float64:
        dtype = expected.dtype
    dtype = jnp.dtype(dtype)
    exact = np.asarray(expected, np.float64)
    if not _is_plain_array(got):
        return _structure(place, got, f"an array {dtype}[{','.join(map(str, exact.shape))}]")
    if np.shape(got) != exact.shape:
        return (
            "returns the wrong shape",
            [f"{place}: shape {np.shape(got)}", f"expected: shape {exact.shape}"],
            "print the shape after each step of the function.",
        )
    if hasattr(got, "dtype") and got.dtype != dtype:
        return (
            "returns the wrong dtype",
            [f"{place}: {got.dtype}", f"expected: {dtype}"],
            "look for the step that changes the dtype; `x.dtype` is known while tracing.",
        )
    found = np.asarray(got).astype(np.float64)
    if jnp.issubdtype(dtype, jnp.floating):
        allowed = bound(exact, dtype, cancels=cancels)
    else:
        allowed = np.zeros(exact.shape)
    with np.errstate(invalid="ignore"):
        wrong = ~((np.abs(found - exact) <= allowed) | (found == exact))
    wrong &= ~(np.isnan(found) & np.isnan(exact))
    if not wrong.any():
        return None
    at = tuple(int(i[0]) for i in np.nonzero(wrong)) if exact.ndim else ()
    where = f"{place}{list(at)}" if at else place
    error = abs(found[at] - exact[at])
    return (
        _WRONG_VALUE,
        [
            f"{where}: {found[at]:.7g}",
            f"expected: {exact[at]:.7g}",
            f"off by {error:.2g}; {dtype} rounding allows {allowed[at]:.2g}",
        ],
        "work this one value out by hand and compare each step.",
    )


def _is_plain_array(value):
    """Whether a value is a JAX or NumPy array or number itself, not one that acts like it."""
    plain = (_concrete(), np.ndarray, bool, int, float)
    return type(value) in plain or type(value).__module__ == "numpy"


@functools.cache
def _concrete():
    """The class of a JAX array with values, which has no public name."""
    return type(jax.device_put(np.float32(0)))


def dtype_of(args):
    """The dtype of the first array among some arguments, float32 where there is none."""
    leaves = jax.tree.leaves(args)
    return next((leaf.dtype for leaf in leaves if hasattr(leaf, "dtype")), jnp.float32)
