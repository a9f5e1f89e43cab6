"""Is noise normal? What a function adds, compared with independent standard normal numbers."""

import math

import jax
import numpy as np

from autograder.check._answer import function
from autograder.check._describe import kind_of
from autograder.check._failure import CheckFailure
from autograder.check._public import public
from autograder.check._random import key_pair, other_type, shown_with_key


@public
def adds_normal_noise(answer, x, *, seed=0):
    """Check that a function `(key, x) -> (x + noise, new key)` adds standard normal noise.

        check.adds_normal_noise("add_noise", jnp.zeros((200, 200), "float32"))

    The distribution function of the noise is compared with the normal one. Its largest distance
    from it must be at most 3 / sqrt(n) for n numbers, which independent normal numbers exceed once
    in 30 million times (A. Dvoretzky, J. Kiefer, J. Wolfowitz 1956 and P. Massart 1990: at most
    2 exp(-2 * 9)). At n = 40 000 a uniform or a clipped distribution of variance 1 is farther away.
    Its standard deviation and fourth moment, and the correlation of neighbours and of both halves,
    must be within five standard errors of those of independent normal numbers.

    Args:
      answer: the student's function, or its name.
      x: a float32 array of at least 10 000 numbers, none larger than 10.
      seed: of the key, a whole number.

    Raises:
      CheckFailure: the shape or dtype is another one, numbers repeat, or the distance is larger.
      ValueError: fewer than 10 000 numbers.
    """
    if x.size < 10_000:
        raise ValueError(f"{x.size} numbers are too few to judge a distribution; give 10 000")
    function(answer)
    noisy, _ = key_pair(answer, jax.random.key(seed), (x,))
    verdict, evidence, step = other_type(noisy, x) or _not_normal(noisy, x)
    if verdict:
        raise CheckFailure(
            f"`{answer.name}` {verdict}.",
            [f"call: {shown_with_key(answer, (x,))}", *evidence],
            next_step=step,
            kind=kind_of((x,)),
        )


def _not_normal(noisy, x):
    drawn = (np.asarray(noisy, np.float64) - np.asarray(x, np.float64)).ravel()
    noise = np.sort(drawn)
    count = len(noise)
    different = len(np.unique(noise))
    verdict = "does not add standard normal noise, drawn for each element"
    if different < 0.9 * count:
        lines = [f"{count} elements, {different} different numbers added"]
        return verdict, lines, "draw with the shape of `x`: `jax.random.normal(key, x.shape)`."
    normal = 0.5 + 0.5 * np.vectorize(math.erf)(noise / math.sqrt(2))
    steps = np.arange(count + 1) / count
    distance = max(np.max(steps[1:] - normal), np.max(normal - steps[:-1]))
    unlikely = _unlikely(drawn)
    if distance <= 3 / math.sqrt(count) and not unlikely:
        return None, None, None
    lines = [
        f"mean of the noise: {noise.mean():.3f}; expected: about 0",
        f"its standard deviation: {noise.std():.3f}; expected: about 1",
        f"distance from the normal one: {distance:.3f}; at most: {3 / math.sqrt(count):.3f}",
        *unlikely,
    ]
    return verdict, lines, "look at `result - x`: its mean, its standard deviation, a histogram."


def _unlikely(drawn):
    """Lines on what five standard errors do not explain: spread, tails, neighbours, halves."""
    count, half = len(drawn), len(drawn) // 2
    scaled = (drawn - drawn.mean()) / drawn.std()
    measures = (
        ("its standard deviation, less 1", drawn.std() - 1, math.sqrt(0.5 / count)),
        ("its fourth moment, less 3", np.mean(scaled**4) - 3, math.sqrt(24 / count)),
        ("neighbours: correlation", np.mean(scaled[1:] * scaled[:-1]), math.sqrt(1 / count)),
        ("halves: correlation", np.mean(scaled[:half] * scaled[-half:]), math.sqrt(1 / half)),
    )
    return [
        f"{what}: {value:.3f}; at most {5 * error:.3f} either way"
        for what, value, error in measures
        if abs(value) > 5 * error
    ]
