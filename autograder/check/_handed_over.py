"""An answer's program, handed over by the process that traced it and run by the one that judges.

Where an answer is in another process, `handed_over` asks what it is under `jit`: a module of
StableHLO for given types, as `jax.export` makes it. That module is vetted
(`autograder.check._artefact`) and is then itself what is judged: its ops, and its results for
arguments of which the other process knows the types only.
"""

import dataclasses
import functools
import queue
import threading
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from autograder.check import _artefact
from autograder.check._answer import RAISED
from autograder.check._evidence import is_remote, proved, signs
from autograder.check._failure import CheckFailure, still_running
from autograder.check._program import abstract, is_jitted

_PLATFORMS = ("cpu",)
_MOST_RESULTS = 1000
_KEPT = 256  # compiled programs
SECONDS = 30  # for one run


def handed_over(answer, args, made="called", *, static=()):
    """The program that an answer is for the types of some arguments.

    Args:
      answer: the `Answer`; it keeps what it has handed over.
      args: arguments of a call: arrays, numbers, types of arrays, trees of these.
      made: what of the answer; one of `MADE`.
      static: positions of arguments that are handed over as they are.

    Returns:
      A `HandedOver`; None where the answer is in this process, where it has no such program, or
      where what came is refused.
    """
    if not is_remote(answer.value) or not all(map(_crosses, _leaves(args, static))):
        return None
    types = tuple(
        arg if position in static else jax.tree.map(_type_of, arg)
        for position, arg in enumerate(args)
    )
    key = repr((types, made, static))
    if key not in answer.programs:
        answer.programs[key] = _asked_for(answer, types, made, static)
    return answer.programs[key]


def evaluated(answer, args, made="called"):
    """What a call of an answer returns, by the program that it hands over.

    Args:
      answer, args, made: see `handed_over`.

    Returns:
      The result; None where there is no such program, or where it fails: a call will tell.

    Raises:
      CheckFailure: it takes longer than half a minute.
    """
    program = handed_over(answer, args, made)
    try:
        return None if program is None else program(*args)
    except TimeoutError:
        failure = still_running(answer.name, SECONDS)
    except RAISED:
        return None
    raise failure


def _asked_for(answer, types, made, static):
    try:
        found = exported(answer, types, made, static)
        return None if found is None else HandedOver(_leaves(types, static), **found)
    except (CheckFailure, _artefact.TooLarge):  # no answer: another question will tell
        return None
    except Exception as why:  # whatever is raised, it is what came that is at fault
        signs.append(f"the program handed over for `{answer.name}` is none ({why})"[:300])
        return None


def _leaves(args, static):
    return jax.tree.leaves([arg for place, arg in enumerate(args) if place not in static])


def _crosses(leaf):
    """Whether a leaf is an array of plain numbers, the type of one, or a number."""
    if isinstance(leaf, bool | int | float | complex):
        return True
    dtype = getattr(leaf, "dtype", None)
    return isinstance(dtype, np.dtype) and not dtype.hasobject


def _type_of(leaf):
    if not hasattr(leaf, "dtype"):
        return abstract(jnp.asarray(leaf))
    dtype = jax.dtypes.canonicalize_dtype(leaf.dtype)
    weak = bool(getattr(leaf, "weak_type", False))
    return jax.ShapeDtypeStruct(leaf.shape, dtype, weak_type=weak)


class HandedOver:
    """A program that came from another process, vetted.

    Args:
      types: of its arguments' leaves, a list of `jax.ShapeDtypeStruct`.
      module: its text.
      results: types of the arrays that it returns, a list.
      tree: what the answer returns, with positions in `results` in place of arrays.

    Attributes:
      facts: its `autograder.check._artefact.Facts`.
      result: what the answer returns, with types in place of arrays.

    Raises:
      autograder.check._artefact.Refused: it is no program from these types to those results.
    """

    def __init__(self, types, module, results, tree):
        if len(results) > _MOST_RESULTS or not all(map(_is_type, results)):
            raise _artefact.Refused("its results have no types")
        if sorted(jax.tree.leaves(tree)) != list(range(len(results))):
            raise _artefact.Refused("its results are not those of its tree")
        self.facts = _artefact.facts_of(module)
        ins, outs = _plain_types(types), _plain_types(results)
        wanted, own = _own_program(ins, outs)
        if self.facts.signature != wanted:
            raise _artefact.Refused(f"of type {self.facts.signature}, not {wanted}")
        runs = dataclasses.replace(own, mlir_module_serialized=self.facts.portable)
        self._module = _Module((self.facts.key, ins, outs), runs)
        self._dtypes = [one.dtype for one in types]
        self._tree = tree
        self.result = jax.tree.map(lambda position: results[position], tree)

    def __call__(self, *args):
        """Run it.

        Args:
          *args: of the types it was handed over for.

        Returns:
          What the answer returns; None where the program has ops that are not to be run.

        Raises:
          TimeoutError: it takes longer than half a minute; it goes on in a thread of its own.
        """
        if self.facts.foreign:
            return None
        leaves = map(np.asarray, jax.tree.leaves(args), self._dtypes)
        found = _within_limit(functools.partial(_compiled(self._module), *leaves))
        return jax.tree.map(lambda position: found[position], self._tree)


def _is_type(one):
    return isinstance(one, jax.ShapeDtypeStruct)


def _plain_types(types):
    return tuple((one.shape, one.dtype) for one in types)


@functools.lru_cache(_KEPT)
def _own_program(ins, outs):
    """(its signature, a program of the examiner's own between types): its module is exchanged."""

    def zeros(*_):
        return tuple(jnp.zeros(*one) for one in outs)

    own = _export(zeros, [jax.ShapeDtypeStruct(*one) for one in ins])
    return _artefact.facts_of(own.mlir_module()).signature, own


@dataclasses.dataclass(frozen=True)
class _Module:
    """A program to be compiled once, however often it is handed over."""

    key: tuple
    exported: Any = dataclasses.field(compare=False)


@functools.lru_cache(_KEPT)
def _compiled(module):
    exported = module.exported
    return jax.jit(exported.call).lower(*exported.in_avals).compile()


def _within_limit(run):
    """What a program returns, awaited in a thread: no signal ends one that XLA runs."""
    done = queue.SimpleQueue()

    def work():
        try:
            done.put((jax.block_until_ready(run()), None))
        except Exception as error:
            done.put((None, error))

    threading.Thread(target=work, daemon=True).start()
    try:
        found, error = done.get(timeout=SECONDS)
    except queue.Empty:
        raise TimeoutError from None
    if error is not None:
        raise error
    return found


def reverse(f):
    """The function `x -> derivative of f at x`, in reverse mode, along ones."""

    def pulled_back(x):
        value, pull_back = jax.vjp(lambda y: f(y), x)
        return pull_back(jnp.ones_like(value))[0]

    return pulled_back


def forward(f):
    """The function `x -> derivative of f at x`, in forward mode, along ones."""
    return lambda x: jax.jvp(lambda y: f(y), (x,), (jnp.ones_like(x),))[1]


# What can be handed over of an answer.
MADE = {
    "called": lambda f: f,
    "traced": lambda f: f,
    "reverse": reverse,
    "forward": forward,
}


@proved
def exported(answer, types, made, static):
    """What `HandedOver` takes, as a dict; None where there is no such program.

    A plain function has one only where it is asked how it is "traced": a call of it is no program,
    and to trace it may change what is outside of it.
    """
    jitted = is_jitted(answer.value)
    if made != "traced" and not jitted:
        return None

    def call(*args):
        return answer.value(*args)

    # A jit that is inlined in a program around it is nevertheless one when it is called.
    f = MADE[made](jax.jit(call, static_argnums=static) if jitted else call)
    try:
        return _sent(f, types, static)
    except RAISED:
        return None


def _sent(f, types, static):
    leaves = _leaves(types, static)
    structure = jax.tree.structure([one for place, one in enumerate(types) if place not in static])
    trees = []

    def flat(*leaves):
        moving = iter(jax.tree.unflatten(structure, leaves))
        args = [one if place in static else next(moving) for place, one in enumerate(types)]
        results, tree = jax.tree.flatten(f(*args))
        trees.append(tree)
        return tuple(results)

    made = _export(flat, leaves)
    if made.nr_devices != 1 or not all(map(_crosses, made.out_avals)):
        return None
    results = [jax.ShapeDtypeStruct(aval.shape, aval.dtype) for aval in made.out_avals]
    return {
        "module": made.mlir_module(),
        "results": results,
        "tree": jax.tree.unflatten(trees[-1], range(len(results))),
    }


def _export(f, types):
    """The `jax.export.Exported` of a function of arrays that returns a tuple of arrays."""
    return jax.export.export(jax.jit(f, keep_unused=True), platforms=_PLATFORMS)(*types)
