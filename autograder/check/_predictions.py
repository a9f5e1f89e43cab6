"""Predictions: data a student wrote before running anything, compared with what JAX then does."""

import collections
import numbers

import jax

from autograder.check._answer import data
from autograder.check._describe import describe
from autograder.check._failure import CheckFailure
from autograder.check._jaxpr import primitives
from autograder.check._public import public

# What a reader of Python expects where a jaxpr has another name or nothing at all.
_PYTHON_NAMES = {
    "append", "print", "list", "log2", "divide", "true_divide", "multiply", "subtract", "plus",
    "minus", "times", "power", "if", "return", "len", "ndim", "negative", "sqr", "+", "-", "*", "/",
    "**",
}  # fmt: skip


@public
def predicted_primitives(answer, f, *args):
    """Check a predicted list of primitives against the jaxpr of `f`.

    Args:
      answer: the student's list of strings, or its name.
      f: the function the prediction is about.
      *args: arguments whose types it is traced for.

    Raises:
      CheckFailure: the list is another one; the message does not tell the right one.
    """
    predicted = list_of(answer, str)
    truth = primitives(f, *args)
    if predicted == truth:
        return
    right = sum(a == b for a, b in zip(predicted, truth, strict=False))
    foreign = any(name.split(".")[-1].lower() in _PYTHON_NAMES for name in predicted)
    raise CheckFailure(
        f"`{answer.name}` is not what JAX captured.",
        [
            f"predicted: {', '.join(predicted[:20]) or 'nothing'}"
            + (", ..." if len(predicted) > 20 else ""),
            f"in place: {right} of your {len(predicted)} names"
            + ("" if len(predicted) == len(truth) else "; the length is not right"),
        ],
        misconception="python-names-in-jaxpr" if foreign else None,
        next_step="ask of each line: does it compute on a traced array? Then run jax.make_jaxpr.",
    )


@public
def predicted_runs(answer, lists):
    """Check predicted numbers of Python runs by making the calls.

        check.predicted_runs("python_runs", [list_a, list_b, list_c, list_d])

    Args:
      answer: the student's list of whole numbers, or its name.
      lists: lists of calls; an entry is the argument of a call of a jitted function, or
        (jax.make_jaxpr, argument). Each list gets a function that is new to JAX.

    Raises:
      CheckFailure: a number differs; the message does not tell which, nor what is right.
    """
    predicted = list_of(answer, numbers.Integral)
    truth = [_runs(calls) for calls in lists]
    raise_if_counts_differ(
        answer,
        predicted,
        truth,
        _beliefs(lists, truth),
        of="lists of calls",
        next_step="for each list, jit a new function with `print('Python runs')` in it and make the"
        " calls.",
    )


def raise_if_counts_differ(answer, predicted, truth, believed, *, of, next_step):
    """Compare predicted numbers with what was counted.

    Args:
      answer: the `Answer`.
      predicted: its whole numbers.
      truth: those that were counted.
      believed: what each misconception predicts, as (id, numbers).
      of: what the numbers are about, such as "lists of calls".
      next_step: what to do where one is wrong.

    Raises:
      CheckFailure: a number differs, or there is another number of them.
    """
    if predicted == truth:
        return
    raise_if_lengths_differ(answer, predicted, truth, what="number", of=of)
    held = sum(a == b for a, b in zip(predicted, truth, strict=True))
    raise CheckFailure(
        f"`{answer.name}` is not what happens.",
        [f"predicted: {predicted}", f"{held} of {len(truth)} hold"],
        misconception=belief_in(predicted, believed, truth),
        next_step=next_step,
    )


def raise_if_lengths_differ(answer, predicted, cases, *, what, of):
    """Refuse a prediction that has not one entry for each case.

    Args:
      answer: the `Answer`.
      predicted: its entries.
      cases: what they are about.
      what: what a message calls one entry, such as "number".
      of: what it calls the cases, such as "lists of calls".

    Raises:
      CheckFailure: the lengths differ.
    """
    if len(predicted) != len(cases):
        raise CheckFailure(
            f"`{answer.name}` has another length than there are {of}.",
            [f"found: {len(predicted)} {what}s", f"expected: {len(cases)}"],
            next_step=f"one {what} for each of the {of}, in their order.",
        )


def most_shown(beliefs):
    """The misconception that stands most often among some, or None; the first of several."""
    counted = collections.Counter(filter(None, beliefs))
    return counted.most_common(1)[0][0] if counted else None


def belief_in(predicted, believed, truth):
    """The id of the belief that predicts just this, else of the only one that fits where it errs.

    Args:
      predicted: numbers.
      believed: what each misconception predicts, as (id, numbers).
      truth: the right numbers.

    Returns:
      An id, or None.
    """
    wrong = [i for i, (p, t) in enumerate(zip(predicted, truth, strict=True)) if p != t]
    exact = [name for name, runs in believed if runs == predicted]
    near = {name for name, runs in believed if all(runs[i] == predicted[i] for i in wrong)}
    return exact[0] if exact else near.pop() if len(near) == 1 else None


def _runs(calls):
    """How often Python runs a function that is new to JAX while a list of calls is made."""
    count = 0

    def body(x):
        nonlocal count
        count += 1
        return x * 2

    f = jax.jit(body)
    for call in calls:
        if isinstance(call, tuple):
            transform, x = call
            transform(f)(x)
        else:
            f(call)
    return count


def _beliefs(lists, truth):
    """What each misconception would predict, as (id, numbers)."""
    made = [sum(isinstance(call, tuple) for call in calls) for calls in lists]
    arguments = [[c[1] if isinstance(c, tuple) else c for c in calls] for calls in lists]
    values = [len({(str(jax.typeof(x)), x.tobytes()) for x in xs}) for xs in arguments]
    return [
        ("side-effects-run-every-call", [len(calls) for calls in lists]),
        ("traced-once-for-all", [1] * len(lists)),
        ("keyed-on-values", values),
        # Each make_jaxpr counted, and the calls after it as found, or as traced once more.
        ("make-jaxpr-always-traces", [m or t for m, t in zip(made, truth, strict=True)]),
        ("make-jaxpr-always-traces", [m + t if m else t for m, t in zip(made, truth, strict=True)]),
    ]


def _is(entry, kind):
    """Whether an entry is text, or a whole number of Python's or NumPy's; True is no number."""
    return isinstance(entry, kind) and not isinstance(entry, bool)


def _odd_one(value, kind):
    """The first entry of another kind, or the value itself where it is no list."""
    if type(value) not in (list, tuple):
        return value
    return next(entry for entry in value if not _is(entry, kind))


def list_of(answer, kind, what="", example=""):
    """The student's prediction as a list, refused where it is not one of `kind`.

    Args:
      answer: the `Answer`.
      kind: `str` or `numbers.Integral`.
      what: what a message calls the entries, where they are not just names or whole numbers.
      example: such a list, as a message shows it.

    Returns:
      A list of strings, or of ints.

    Raises:
      CheckFailure: it is None (not attempted), no list or tuple, or has an entry of another kind.
    """
    value = data(answer)
    ok = type(value) in (list, tuple) and all(_is(entry, kind) for entry in value)
    if not ok:
        what = what or ("names" if kind is str else "whole numbers")
        example = example or ('`["add", "mul"]`' if kind is str else "`[1, 2, 3]`")
        raise CheckFailure(
            f"`{answer.name}` is not a list of {what}.",
            [f"found: {describe(_odd_one(value, kind))}"],
            next_step=f"write a list, such as {example}.",
        )
    return list(value) if kind is str else [int(entry) for entry in value]
