"""Which error does jit raise? Classes predicted by name, functions written to raise them."""

import difflib
import dis

import jax
import numpy as np

from autograder.check._answer import RAISED, Answer, copied, data
from autograder.check._describe import describe, kind_of
from autograder.check._errors import CLASSES, belief_behind, name_of, own_steps
from autograder.check._evidence import reported
from autograder.check._failure import CheckFailure, not_attempted
from autograder.check._predictions import list_of, most_shown, raise_if_lengths_differ
from autograder.check._public import public
from autograder.check._values import differs, dtype_of

NONE = "none"
_EXAMPLE = '`["ValueError", "none"]`'


@public
def predicted_errors(answer, cases):
    """Check predicted classes of errors against what jit raises.

        check.predicted_errors("errors_raised", [(np.sin, jnp.ones(3, "float32")), (abs, 7)])

    Args:
      answer: the student's list of strings, or its name: for each case the name of the class that
        is raised, such as `"IndexError"` or `"jax.errors.TracerArrayConversionError"`, the class
        itself and none that it derives from; or `"none"`.
      cases: tuples of a function that is not jitted, and its arguments, all of them traced.

    Raises:
      CheckFailure: a class differs; the message does not tell which, nor what is right.
    """
    entries = list_of(answer, str, "names of error classes", _EXAMPLE)
    raise_if_lengths_differ(answer, entries, cases, what="name", of="cases")
    predicted = [_class_named(answer, entry) for entry in entries]
    raised = [_raised(f, args) for f, *args in cases]
    truth = [NONE if error is None else type(error).__name__ for error in raised]
    if predicted == truth:
        return
    pairs = list(zip(predicted, raised, strict=True))
    held = sum(said == true for said, true in zip(predicted, truth, strict=True))
    broad = sum(_derived_from(said, error) for said, error in pairs)
    same = sorted(predicted) == sorted(truth)  # in another order, which shows no belief
    raise CheckFailure(
        f"`{answer.name}` is not what jit raises.",
        [
            f"predicted: {', '.join(predicted)}",
            f"{held} of {len(truth)} hold",
            *([f"{broad} name a class that the one raised derives from"] if broad else []),
        ],
        misconception=None if same else most_shown(_belief(said, error) for said, error in pairs),
        next_step="ask of each what Python does with a traced value there, and which class of"
        " `jax.errors` says so.",
    )


@public
def raising_functions(answer, errors, spec, *args):
    """Check a list of functions that are right without jit, and by the error each raises under it.

        check.raising_functions("raising", ["TracerArrayConversionError"], np.sin, jnp.ones(3))

    Args:
      answer: the student's list of functions, not jitted, or its name.
      errors: names of the classes that they shall raise under jit, in order.
      spec: what each of them computes, as for `check.values`.
      *args: arguments of the calls.

    Raises:
      CheckFailure: another number of functions; one that is wrong or raises without jit, raises
        another error under it or none, or has a `raise` of its own.
    """
    functions = _functions(answer, len(errors))
    for number, (f, wanted) in enumerate(zip(functions, errors, strict=True)):
        one = Answer(f"{answer.name}[{number}]", f)
        _raise_if_wrong(one, spec, args)
        _raise_if_another_error(one, wanted, args)


def _raised(f, args):
    """What a function that is new to JAX raises under jit, or None."""
    try:
        jax.jit(lambda *inner: f(*inner))(*copied(args))
    except RAISED as error:
        return error
    return None


def _class_named(answer, entry):
    """The name of a class of errors, without its module, refused where there is none like it."""
    name = entry.strip().rpartition(".")[2]
    if name in CLASSES:
        return name
    if name.lower() == NONE:
        return NONE
    near = difflib.get_close_matches(name, sorted(CLASSES), n=1)
    raise CheckFailure(
        f"`{answer.name}` has an entry that is no class of errors.",
        [f"found: {describe(entry)}"],
        next_step=f'did you mean `"{near[0]}"`?'
        if near
        else f"a class of `jax.errors` or of Python's own by its name, as in {_EXAMPLE}.",
    )


def _derived_from(said, error):
    """Whether a name is that of a class from which an error's class derives."""
    return error is not None and said in {kind.__name__ for kind in type(error).__mro__[1:]}


def _belief(said, error):
    """The misconception behind one wrongly predicted error, or None."""
    if error is not None:
        return belief_behind(error) if said == NONE else None
    return "out-of-range-raises" if said == "IndexError" else None


def _functions(answer, count):
    """The student's list, refused where it is not one of so many functions."""
    value = data(answer)
    is_list = isinstance(value, list | tuple)
    odd = [entry for entry in value if not callable(entry)] if is_list else [value]
    if not odd and len(value) == count:
        return list(value)
    raise CheckFailure(
        f"`{answer.name}` is not a list of {count} functions.",
        [f"found: {describe(odd[0]) if odd else f'{len(value)} functions'}"],
        next_step="one function for each error asked for, in their order.",
    )


def _raise_if_wrong(one, spec, args):
    """Refuse a function that is not right without jit."""
    try:
        result = one.something(one.call(*args), args)
    except CheckFailure as failure:
        if not failure.attempted:
            raise
        raise CheckFailure(
            f"{failure.verdict.removesuffix('.')} without jit.",
            failure.evidence,
            next_step="without jit it has to run: try it on a plain array, and do not jit it.",
            kind=kind_of(args),
        ) from None
    if isinstance(result, np.ndarray | np.generic) and result.ndim == 0:
        result = result.item()  # a number, of whatever kind
    problem = differs(result, spec(*args), dtype_of(args))
    if problem is None:
        return
    verdict, lines, step = problem
    raise CheckFailure(
        f"`{one.name}` {verdict} without jit.",
        [f"call: {one.shown(args)}", *lines],
        next_step=step,
        kind=kind_of(args),
    )


@reported("which error jit raises, only the process that traces knows")
def raised_under_jit(one, args):
    """(class of the error that jit raises or "none", whether a `raise` of its own does, lines)."""
    error = _raised(one.value, args)
    if error is None:
        return NONE, False, []
    if isinstance(error, NotImplementedError):
        raise not_attempted(one.name, f"`{one.name}` still raises NotImplementedError")
    return name_of(error), _has_its_own_raise(error), one.raised(error, args).evidence


def _raise_if_another_error(one, wanted, args):
    """Refuse a function that does not raise what it shall under jit, or not by JAX's doing."""
    found, by_hand, lines = raised_under_jit(one, args)
    if found == wanted and not by_hand:
        return
    if by_hand:
        verdict, step = "raises by itself", "leave the `raise` to JAX: use a traced value wrongly."
    elif found == NONE:
        verdict, step = "runs under jit", "find a use of a traced value that needs its value."
    else:
        verdict, step = "raises another error under jit", "find the use that raises the one asked."
    raise CheckFailure(
        f"`{one.name}` {verdict}.",
        [f"raised under jit: {found}; asked for: {wanted}", *lines],
        next_step=step,
        kind=kind_of(args),
    )


def _has_its_own_raise(error):
    """Whether the line of the student's code that an error comes from is a `raise`."""
    for step in own_steps(error)[-1:]:
        for instruction in dis.get_instructions(step.tb_frame.f_code):
            if instruction.offset == step.tb_lasti:
                return instruction.opname == "RAISE_VARARGS"
    return False
