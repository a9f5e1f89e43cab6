"""How far a right answer may lie from the exact one: a bound on rounding, not a magic number."""

import jax.numpy as jnp
import numpy as np


def bound(expected, dtype, *, cancels=0.0, roundings=8):
    """The largest absolute error that rounding explains.

    A value computed with n roundings of unit u is off by at most
    gamma_n = n u / (1 - n u) times the sum of the sizes of the terms it was made from (N. Higham,
    *Accuracy and Stability of Numerical Algorithms*, 2nd ed., SIAM 2002, section 3.1). Where terms
    cancel, as in `alpha * exp(x) - alpha` near 0, they are larger than the value itself: the caller
    gives their size. The smallest normal number is added: XLA flushes subnormals to zero.

    Args:
      expected: float64 array of exact values, any shape.
      dtype: the floating dtype the answer is computed in.
      cancels: size of the terms that cancel, a number or an array that broadcasts to `expected`.
      roundings: how many roundings lie on the longest honest path to a value. Eight leaves room
        for an `exp` off by two units in the last place, its argument, and five more operations.

    Returns:
      float64 array of the shape of `expected`, not negative.
    """
    limits = jnp.finfo(dtype)
    unit = float(limits.eps) / 2
    gamma = roundings * unit / (1 - roundings * unit)
    size = np.abs(np.asarray(expected, np.float64)) + cancels
    return gamma * np.where(np.isfinite(size), size, 0.0) + float(limits.tiny)
