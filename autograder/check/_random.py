"""Randomness as a value: keys passed in and out, and what is drawn with them."""

import math

import jax
import numpy as np
from jax.extend.core import jaxpr_as_fun

from autograder.check._answer import RAISED, describe, function, is_key, kind_of
from autograder.check._dependence import dependence
from autograder.check._failure import CheckFailure
from autograder.check._misconceptions import BY_ID
from autograder.check._program import jaxpr_of, primitives
from autograder.check._public import public
from autograder.check._values import differs

_BELIEF = "key-is-a-generator"
_STEPS = 3
_OTHER_HALF = "the returned key was drawn with or split already: return the other half."


@public
def passes_keys(answer, *args, seed=0, returns=None):
    """Check that a function `(key, *args) -> (result, new key)` treats a key as a value.

        check.passes_keys("add_noise", jnp.zeros(3, "float32"))

    The same key gives the same result. A call with the key that the call before it returned gives
    another result, over several calls. No key is used twice, by JAX's own account
    (`jax.debug_key_reuse`).

    Args:
      answer: the student's function, or its name.
      *args: arguments after the key; those of every call.
      seed: of the first key, a whole number.
      returns: an array, or a `jax.ShapeDtypeStruct`, of the shape and dtype that the result shall
        have; None for any.

    Raises:
      CheckFailure: one of these does not hold, or no pair with a key comes back.
    """
    function(answer)
    key, results = jax.random.key(seed), []
    for _ in range(_STEPS):
        result, key = _pair(answer, key, args)
        results.append(result)
    wrong = _other_type(results[0], returns) if returns is not None else None
    if wrong is not None:
        verdict, evidence, step = wrong
        raise CheckFailure(
            f"`{answer.name}` {verdict}.",
            [f"call: {_shown(answer, args)}", *evidence],
            next_step=step,
            kind=kind_of(args),
        )
    for number, result in enumerate(results[1:], 1):
        same = (differs(result, before, np.float32) is None for before in results[:number])
        if np.size(result) and any(same):
            raise _key_is_a_generator(
                answer,
                args,
                "gives the same result for keys that came one after the other",
                [f"call {number + 1}, with the key that call {number} returned: seen before"],
                *_drawn_elsewhere(answer, args),
            )
    jax.clear_caches()  # so that a number drawn while JAX traces is another one now
    again, _ = _pair(answer, jax.random.key(seed), args)
    if differs(again, results[0], np.float32) is not None:
        raise CheckFailure(
            f"`{answer.name}` gives another result for the same key.",
            [f"call: {_shown(answer, args)}, twice with the same key"],
            next_step="take all randomness from the key that is passed in.",
            kind=kind_of(args),
        )
    call, error = _first_reuse(answer, args, seed)
    if error:
        later = [_OTHER_HALF] if call > 1 else []
        line = f"at call {call}, {_whose(call)}: KeyReuseError: {error}"
        raise _key_is_a_generator(answer, args, "uses a key twice", [line], *later)


@public
def adds_normal_noise(answer, x, *, seed=0):
    """Check that a function `(key, x) -> (x + noise, new key)` adds standard normal noise.

        check.adds_normal_noise("add_noise", jnp.zeros((200, 200), "float32"))

    The distribution function of the noise is compared with the normal one. Its largest distance
    from it must be at most 3 / sqrt(n) for n numbers, which independent normal numbers exceed once
    in 30 million times (A. Dvoretzky, J. Kiefer, J. Wolfowitz 1956 and P. Massart 1990: at most
    2 exp(-2 * 9)). At n = 40 000 a uniform or a clipped distribution of variance 1 is farther away.

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
    noisy, _ = _pair(answer, jax.random.key(seed), (x,))
    verdict, evidence, step = _other_type(noisy, x) or _not_normal(noisy, x)
    if verdict:
        raise CheckFailure(
            f"`{answer.name}` {verdict}.",
            [f"call: {_shown(answer, (x,))}", *evidence],
            next_step=step,
            kind=kind_of((x,)),
        )


def _pair(answer, key, args):
    """(result, new key) of a call, refused where it is something else."""
    got = answer.something(answer.call(key, *args, shown=_shown(answer, args)), args)
    if isinstance(got, tuple | list) and len(got) == 2 and _is_key(got[1]):
        return got
    raise CheckFailure(
        f"`{answer.name}` does not return a result and a new key.",
        [f"call: {_shown(answer, args)}", f"returned: {describe(got)}"],
        next_step="return a pair: `return result, new_key`.",
        kind=kind_of(args),
    )


def _is_key(value):
    return isinstance(value, jax.Array) and value.shape == () and is_key(value)


def _shown(answer, args):
    """A call as a message shows it: a key has no value to show."""
    return f"{answer.name}({', '.join(['key', *map(describe, args)])})"


def _drawn_elsewhere(answer, args):
    """What to try where the numbers are not made from the key; a line and a cause where JAX drew
    none of them.
    """
    try:
        program = jaxpr_of(answer.value, jax.random.key(0), *args)
    except RAISED:  # a plain function that looks at values
        return ()
    if 0 in dependence(program)[0]:
        return ()
    step = "draw with `jax.random.normal`, from a part of `key`."
    if "random_bits" in primitives(program, deep=True):
        return (step,)
    line = "the program draws no number: one drawn elsewhere is frozen while JAX traces"
    return step, "side-effects-run-every-call", line


def _whose(call):
    return f"with the key that call {call - 1} returned" if call > 1 else "with the first key"


def _first_reuse(answer, args, seed):
    """(which of three calls in a row is the first to use a used key, JAX's words), or (0, None)."""
    for calls in range(1, _STEPS + 1):
        words = _reused(answer, args, seed, calls)
        if words:
            return calls, words.replace("argument 0", "the key")
    return 0, None


def _reused(answer, args, seed, calls):
    """JAX's words on a key that is used twice in so many calls in a row, or None.

    The calls are traced into one program, and JAX looks for such a key where it lowers that. With
    jit switched off, what is inside of a jit stands in the program too; JAX 0.10 does not look
    there. A loop that needs jit is traced as it is.
    """

    def in_a_row(key, *args):
        for _ in range(calls):
            _, key = answer.value(key, *args)
        return key

    key = jax.random.key(seed)
    for inlined in (True, False):
        try:
            with jax.disable_jit(inlined):
                program = jax.make_jaxpr(in_a_row)(key, *args)
            with jax.debug_key_reuse(True):
                jax.jit(jaxpr_as_fun(program)).lower(key, *args)
        except jax.errors.KeyReuseError as error:
            return str(error).splitlines()[0]
        except RAISED:
            continue
        return None
    return None


def _key_is_a_generator(
    answer, args, verdict, lines, step=BY_ID[_BELIEF].remedy, belief=_BELIEF, more=""
):
    return CheckFailure(
        f"`{answer.name}` {verdict}.",
        [f"call: {_shown(answer, args)}", *lines, *([more] if more else [])],
        misconception=belief,
        next_step=step,
        kind=kind_of(args),
    )


def _other_type(noisy, x):
    found = [getattr(noisy, "dtype", type(noisy).__name__), np.shape(noisy)]
    if found == [x.dtype, x.shape]:
        return None
    lines = [f"the result: {describe(noisy)}", f"expected: {describe(x)}"]
    return "returns another shape or dtype", lines, "draw noise of the shape and dtype of `x`."


def _not_normal(noisy, x):
    noise = np.sort((np.asarray(noisy, np.float64) - np.asarray(x, np.float64)).ravel())
    count = len(noise)
    different = len(np.unique(noise))
    verdict = "does not add standard normal noise, drawn for each element"
    if different < 0.9 * count:
        lines = [f"{count} elements, {different} different numbers added"]
        return verdict, lines, "draw with the shape of `x`: `jax.random.normal(key, x.shape)`."
    normal = np.asarray(jax.scipy.special.ndtr(np.float32(noise)), np.float64)
    steps = np.arange(count + 1) / count
    distance = max(np.max(steps[1:] - normal), np.max(normal - steps[:-1]))
    if distance <= 3 / math.sqrt(count):
        return None, None, None
    lines = [
        f"mean of the noise: {noise.mean():.3f}; expected: about 0",
        f"its standard deviation: {noise.std():.3f}; expected: about 1",
        f"distance from the normal one: {distance:.3f}; at most: {3 / math.sqrt(count):.3f}",
    ]
    return verdict, lines, "look at `result - x`: its mean, its standard deviation, a histogram."
