"""Randomness as a value: keys passed in and out, and what is drawn with them."""

import jax
import numpy as np
from jax.extend.core import jaxpr_as_fun

from autograder.check._answer import RAISED, function
from autograder.check._dependence import dependence
from autograder.check._describe import describe, is_key, kind_of
from autograder.check._evidence import CAUSE, PROGRAM, reported
from autograder.check._failure import CheckFailure
from autograder.check._misconceptions import BY_ID
from autograder.check._program import jaxpr_of, primitives
from autograder.check._public import public
from autograder.check._stale import forgotten
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
        result, key = key_pair(answer, key, args)
        results.append(result)
    wrong = other_type(results[0], returns) if returns is not None else None
    if wrong is not None:
        verdict, evidence, step = wrong
        raise CheckFailure(
            f"`{answer.name}` {verdict}.",
            [f"call: {shown_with_key(answer, args)}", *evidence],
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
                *drawn_elsewhere(answer, args),
            )
    forgotten(answer)  # so that a number drawn while JAX traces is another one now
    again, _ = key_pair(answer, jax.random.key(seed), args)
    if differs(again, results[0], np.float32) is not None:
        raise CheckFailure(
            f"`{answer.name}` gives another result for the same key.",
            [f"call: {shown_with_key(answer, args)}, twice with the same key"],
            next_step="take all randomness from the key that is passed in.",
            kind=kind_of(args),
        )
    call, error = first_reuse(answer, args, seed)
    if error:
        later = [_OTHER_HALF] if call > 1 else []
        line = f"at call {call}, {_whose(call)}: KeyReuseError: {error}"
        raise _key_is_a_generator(answer, args, "uses a key twice", [line], *later)


def key_pair(answer, key, args):
    """(result, new key) of a call, refused where it is something else."""
    got = answer.something(answer.call(key, *args, shown=shown_with_key(answer, args)), args)
    if isinstance(got, tuple | list) and len(got) == 2 and _is_key(got[1]):
        return got
    raise CheckFailure(
        f"`{answer.name}` does not return a result and a new key.",
        [f"call: {shown_with_key(answer, args)}", f"returned: {describe(got)}"],
        next_step="return a pair: `return result, new_key`.",
        kind=kind_of(args),
    )


def _is_key(value):
    return isinstance(value, jax.Array) and value.shape == () and is_key(value)


def shown_with_key(answer, args):
    """A call as a message shows it: a key has no value to show."""
    return f"{answer.name}({', '.join(['key', *map(describe, args)])})"


@reported(CAUSE)
def drawn_elsewhere(answer, args):
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


@reported(PROGRAM)
def first_reuse(answer, args, seed):
    """(which of three calls in a row is the first to use a used key, JAX's words), or (0, None)."""
    if _reused(answer, args, seed, _STEPS) is None:  # a key used twice earlier is so there too
        return 0, None
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
        [f"call: {shown_with_key(answer, args)}", *lines, *([more] if more else [])],
        misconception=belief,
        next_step=step,
        kind=kind_of(args),
    )


def other_type(noisy, x):
    found = [getattr(noisy, "dtype", type(noisy).__name__), np.shape(noisy)]
    if found == [x.dtype, x.shape]:
        return None
    lines = [f"the result: {describe(noisy)}", f"expected: {describe(x)}"]
    return "returns another shape or dtype", lines, "draw noise of the shape and dtype of `x`."
