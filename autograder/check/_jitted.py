"""Is the function itself jitted? Found out before anything jits it on the student's behalf."""

import jax
import numpy as np

from autograder.check._answer import RAISED, function
from autograder.check._describe import kind_of
from autograder.check._events import recorded
from autograder.check._evidence import HANDED_OVER, PROGRAM, asked, borne_out, reported, signs
from autograder.check._failure import CheckFailure
from autograder.check._handed_over import handed_over
from autograder.check._program import JIT, is_jitted, jaxpr_of, nested, opened, primitives
from autograder.check._proofs import calls_no_python, is_one_program, pieces
from autograder.check._public import public

_RULES = ("custom_jvp_call", "custom_vjp_call")


@public
def jitted(answer, *args):
    """Check that a function runs as one compiled program.

        check.jitted("selu_jit", jnp.ones(3))

    What `jax.jit` returns passes, and so does a plain function that hands all its work to one
    jitted function. A program that calls back into Python does not, but for `jax.debug` callbacks.

    Args:
      answer: the student's function, or its name.
      *args: arguments of a call that is in the contract.

    Raises:
      CheckFailure: JAX sees several operations instead of one program, or none.
    """
    function(answer)
    failure = not_jitted(answer, args) or _calls_back(answer, args)
    if failure is not None:
        raise failure


@reported(PROGRAM)
def _callbacks(answer, args):
    """Names of the primitives by which a program calls Python and uses what comes back."""
    try:
        found = primitives(jaxpr_of(answer.value, *args), deep=True)
    except RAISED:
        return []  # a plain function that looks at values: no jaxpr to read
    return [name for name in found if name in ("pure_callback", "io_callback")]


def _calls_back(answer, args):
    """The failure that says a jitted function leaves its work to Python, or None."""
    since = len(asked)
    names = _callbacks(answer, args)
    if not names:
        if calls_no_python(handed_over(answer, args, "traced")):
            borne_out(since)
        return None
    return CheckFailure(
        f"`{answer.name}` calls back into Python from its program.",
        [f"call: {answer.shown(args)}", f"primitive: {names[0]}"],
        next_step="compute with `jnp` in place of the callback.",
        kind=kind_of(args),
    )


def not_jitted(answer, args):
    """The failure that says a function is not jitted, or None where it is."""
    since = len(asked)
    programs, numpy = programs_run(answer, args)
    if programs == [JIT]:
        program = handed_over(answer, args, "traced")
        programs = pieces(program)
        if not programs:
            if is_one_program(program):
                borne_out(since)
            return None
        signs.append(f"`{answer.name}` is told to be jitted, its program says otherwise")
    how, belief = "JAX is given it piece by piece, not as one program", "only-parts-are-jitted"
    if not programs:
        how, belief = "JAX compiles nothing", "numpy-inside-jit" if numpy else None
    return CheckFailure(
        f"`{answer.name}` is not jitted: {how}.",
        [
            f"call: {answer.shown(args)}",
            f"sent one by one: {', '.join(programs) or 'nothing; no operation ran on JAX'}",
        ],
        misconception=belief,
        next_step=f"put `@jax.jit` on `{answer.name}`, or bind it to `jax.jit(...)`.",
        kind=kind_of(args),
    )


@reported(HANDED_OVER)
def programs_run(answer, args):
    """What a call sends to the device, and whether NumPy arrays come back.

    Args:
      answer: the `Answer`.
      args: of a call.

    Returns:
      (names of operations and of jitted functions in order, [JIT] where it is one program; a bool).
    """
    result = answer.something(answer.call(*args), args)  # a stub under @jax.jit is not attempted
    numpy = any(isinstance(x, np.ndarray | np.generic) for x in jax.tree.leaves(result))
    return [JIT] if is_jitted(answer.value) else _dispatched(answer, args), numpy


def _dispatched(answer, args):
    """Names of what a call of a plain function sends to the device; [JIT] where it is one jit."""
    numbers = [i for i, arg in enumerate(args) if isinstance(arg, bool | int | float)]
    sent = _sent(answer, args)
    # A plain function may use a Python number as one, in `range`, as a static argument; and what
    # only turns it into an array is no operation at a call.
    as_they_are = _sent(answer, args, numbers) if numbers and sent != [JIT] else None
    if sent is None or as_they_are == [JIT]:
        sent = as_they_are
    return _observed(answer, args) if sent is None else sent


def _sent(answer, args, static=()):
    """The same as far as the jaxpr shows it, [JIT] or names; None where there is no jaxpr."""
    try:
        equations = _under_rules(jaxpr_of(answer.value, *args, static=static))
    except RAISED:
        return None
    names = [equation.primitive.name for equation in equations]
    if names == [JIT]:
        return names
    return [
        equation.params.get("name", name) for equation, name in zip(equations, names, strict=True)
    ]


def _under_rules(jaxpr):
    """The equations of a jaxpr, or of the function in it that only carries a derivative's rule."""
    equations = jaxpr.eqns
    while len(equations) == 1 and equations[0].primitive.name in _RULES:
        (inner,) = nested(equations[0])
        equations = opened(inner).eqns
    return equations


def _observed(answer, args):
    """The same for a function that looks at values, as a plain one may: what a real call does.

    It gets NumPy arrays, so that what it leaves to NumPy is no operation on a JAX array. One
    program is a jit where the same call runs several with jit disabled, unless it is a function of
    `jax.numpy` and no name of the student's.
    """
    arrays = jax.tree.map(lambda x: np.asarray(x) if isinstance(x, jax.Array) else x, args)
    jax.clear_caches()
    with recorded() as whole:
        answer.call(*arrays)
    with jax.disable_jit(), recorded() as pieces:
        try:
            answer.call(*arrays)
        except CheckFailure:  # with jit disabled its body meets them too: they have no `.at`
            answer.call(*args)
    one = len(whole.compiled) == 1 < len(pieces.compiled)
    own = getattr(answer.value, "__globals__", {})
    library = any(hasattr(jax.numpy, name) and name not in own for name in whole.traced)
    return [JIT] if one and not library else whole.traced
