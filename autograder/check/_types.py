"""Is the type right? Shape, dtype and weak type of a result, without a value to look at."""

import jax
import jax.numpy as jnp

from autograder.check._answer import RAISED, function
from autograder.check._describe import describe, kind_of
from autograder.check._evidence import CAUSE, asked, borne_out, reported
from autograder.check._failure import CheckFailure
from autograder.check._handed_over import handed_over
from autograder.check._misconceptions import BY_ID
from autograder.check._program import abstract
from autograder.check._proofs import returns_types
from autograder.check._public import public
from autograder.check._traced import traced, types_of

_WRONG_DTYPE, _WEAK = "returns the wrong dtype", "returns a weakly typed array"


@public
def types(answer, *args, returns, weak_type=None, same_lists=False):
    """Check the shape and dtype of everything a function returns, for given argument types.

        check.types("selu", jnp.ones((2, 3)), returns=jax.ShapeDtypeStruct((2, 3), "float32"))

    Nothing is computed: arrays are handed over as shapes and dtypes (`jax.eval_shape`), so a
    function that looks at a value fails.

    Args:
      answer: the student's function, or its name.
      *args: arrays, numbers, `jax.ShapeDtypeStruct`s, trees of these.
      returns: a pytree of `jax.ShapeDtypeStruct`; a list there may also be returned as a tuple,
        unless `same_lists`.
      weak_type: whether every array must be weakly typed (True), none may be (False), or either
        will do (None). A weak dtype gives way to another array's, as a Python number's does.
      same_lists: whether a list must be a list and a tuple a tuple, as for a caller under jit.

    Raises:
      CheckFailure: a shape, dtype, weak type or the structure differs, or the function cannot be
        traced.
      ValueError: `returns` holds something else.
    """
    alike = (lambda tree: tree) if same_lists else _tuples
    expected, wanted = jax.tree.flatten_with_path(alike(returns))
    for _, leaf in expected:
        if not isinstance(leaf, jax.ShapeDtypeStruct):
            raise ValueError(f"returns must hold jax.ShapeDtypeStruct only, not {describe(leaf)}")
    function(answer)
    args, since = abstract(args), len(asked)
    result = answer.something(result_types(answer, args), args)
    found, structure = jax.tree.flatten_with_path(alike(result))
    problem = (
        _other_structure(result, returns)
        if structure != wanted
        else next(filter(None, map(_other_leaf, found, expected, [weak_type] * len(found))), None)
    )
    if problem is None:
        if weak_type is None and returns_types(handed_over(answer, args, "traced"), result):
            borne_out(since)
        return
    verdict, lines, step = problem
    belief = None
    if verdict == _WRONG_DTYPE and _promotes(answer, args):
        belief, step = "constants-with-a-dtype", BY_ID["constants-with-a-dtype"].remedy
    elif verdict == _WEAK and _integers_in(args):
        belief = "ints-are-harmless"
        step = "make floats of the integers first: `x.astype(jnp.float32)`."
    raise CheckFailure(
        f"`{answer.name}` {verdict}.",
        [types_of(args), *lines],
        misconception=belief,
        next_step=step,
        kind=kind_of(args),
    )


@reported("weak types are lost where a program is handed over")
def result_types(answer, args):
    """The result for abstract arguments, with types in place of arrays."""
    return traced(answer, args, _shapes)


def _dtypes(args):
    return {leaf.dtype for leaf in jax.tree.leaves(args) if hasattr(leaf, "dtype")}


def _integers_in(args):
    """Whether all arguments are integer arrays: a Python float then decides the dtype."""
    dtypes = _dtypes(args)
    return bool(dtypes) and all(jnp.issubdtype(dtype, jnp.integer) for dtype in dtypes)


@reported(CAUSE)
def _promotes(answer, args):
    """Whether dtypes meet that differ, where all arguments are floats of one: a constant has it."""
    dtypes = _dtypes(args)
    if len(dtypes) != 1 or not jnp.issubdtype(dtypes.pop(), jnp.floating):
        return False
    try:
        with jax.numpy_dtype_promotion("strict"):
            _shapes(answer.value, *args)
    except jax.dtypes.TypePromotionError:
        return True
    except RAISED:
        return False
    return False


def _shapes(f, *args):
    return jax.eval_shape(lambda *inner: f(*inner), *args)


def _tuples(tree):
    """The same tree with its lists as tuples: a caller unpacks both alike."""
    if type(tree) in (list, tuple):
        return tuple(map(_tuples, tree))
    if type(tree) is dict:
        return {key: _tuples(value) for key, value in tree.items()}
    return tree


def _other_structure(result, returns):
    return (
        "returns the wrong kind of thing",
        [f"the result: {_shown(result)}", f"expected: {_shown(returns)}"],
        "return exactly what the header lists.",
    )


def _other_leaf(found, expected, weak_type):
    (path, got), (_, want) = found, expected
    place = f"the result{jax.tree_util.keystr(path)}"
    if got.shape != want.shape:
        return (
            "returns the wrong shape",
            [f"{place}: {describe(got)}", f"expected: {describe(want)}"],
            "print the shape after each step of the function.",
        )
    if got.dtype != want.dtype:
        return (
            _WRONG_DTYPE,
            [f"{place}: {describe(got)}", f"expected: {describe(want)}"],
            "look for the step that changes the dtype; `x.dtype` is known while tracing.",
        )
    if weak_type is not None and got.weak_type != weak_type:
        lines = [
            f"{place}: {_tilde(got)}{describe(got)}",
            f"expected: {'~' if weak_type else ''}{describe(want)} (`~` marks a weak type)",
        ]
        if weak_type:
            return "returns an array that is not weakly typed", lines, "start from a Python number."
        step = "state the dtype: `jnp.zeros((), x.dtype)` or `jnp.asarray(value, x.dtype)`."
        return _WEAK, lines, step
    return None


def _tilde(leaf):
    return "~" if leaf.weak_type else ""


def _shown(tree):
    return describe(tree) if hasattr(tree, "dtype") else str(jax.tree.map(_Type, tree))


class _Type:
    """A leaf that prints as its type, so that a tree of them prints as one line."""

    def __init__(self, leaf):
        self._leaf = leaf

    def __repr__(self):
        return describe(self._leaf)
