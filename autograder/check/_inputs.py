"""Seeded inputs for checks: each carries the description a hidden test may give."""

import dataclasses
import os

import jax
import jax.numpy as jnp
import numpy as np

SEED = 2017


@dataclasses.dataclass(frozen=True)
class Case:
    """Arguments of one call.

    Attributes:
      args: the positional arguments.
      kind: what kind of input this is, without its values.
    """

    args: tuple
    kind: str


def arrays(*shapes, dtype="float32", low=-8.0, high=8.0, large=None, seed=SEED):
    """One-argument cases over several shapes, simplest first.

    Args:
      *shapes: at most six tuples (each new shape is a new compilation), small ones first.
      dtype: of every array.
      low, high: ordinary values are drawn uniformly from [low, high).
      large: also try values of this size, of both signs where `low` is negative; None for none.
      seed: the same seed gives the same arrays; grading may vary it by the environment variable
        AUTOGRADER_SEED, a whole number, which a student's kernel does not have.

    Returns:
      A list of `Case`. Every shape gets whole numbers, ordinary ones and some close to zero.

    Raises:
      ValueError: more than six shapes.
    """
    if len(shapes) > 6:
        raise ValueError(f"{len(shapes)} shapes are {len(shapes)} compilations; give at most six")
    random = generator(seed)
    cases = []
    whole = [1, -1, 0, 2, -3] if low < 0 else [1, 2, 3]
    for shape in shapes:
        signs = random.choice([-1.0, 1.0] if low < 0 else [1.0], size=shape)
        families = [
            ("whole numbers", np.resize(whole, shape)),
            ("whole numbers", np.resize(whole[1:], shape)),
            ("ordinary numbers", np.round(random.uniform(low, high, shape), 3)),
            ("numbers close to 0", signs * 10.0 ** random.uniform(-7, -2, shape)),
        ]
        if large is not None:
            families.append(("large numbers", signs * random.uniform(large / 2, large, shape)))
        for family, values in families if 0 not in shape else [("no numbers", np.zeros(shape))]:
            kind = f"{_of_shape(shape)}, {family}"
            # Converted by NumPy, then sent: `jnp.asarray` would compile a program for each shape.
            cases.append(Case((jax.device_put(values.astype(jnp.dtype(dtype))),), kind))
    return cases


def generator(seed=SEED):
    """A NumPy random generator: the same for the same seed and the same AUTOGRADER_SEED."""
    return np.random.default_rng([seed, int(os.environ.get("AUTOGRADER_SEED", 0))])


def _of_shape(shape):
    if 0 in shape:
        return f"an empty array of rank {len(shape)}"
    if shape == ():
        return "a scalar array (rank 0)"
    if all(size == 1 for size in shape):
        return f"an array of size 1 and rank {len(shape)}"
    return f"an array of rank {len(shape)}"
