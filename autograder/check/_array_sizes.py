"""How large do arrays get on the way? Every array of a program, by its size."""

import math

from autograder.check._answer import function
from autograder.check._describe import describe, kind_of
from autograder.check._evidence import PROGRAM, asked, borne_out, reported
from autograder.check._failure import CheckFailure
from autograder.check._handed_over import handed_over
from autograder.check._program import abstract, constants, equations, jaxpr_of
from autograder.check._proofs import has_no_larger_array
from autograder.check._public import public

_SHOWN = 3  # kinds of array in a message


@public
def array_sizes(answer, *args, at_most):
    """Check that no array in a function's program has more elements than allowed.

        check.array_sizes("hessian_times", x, v, at_most=x.size**2 - 1)

    Args:
      answer: the student's function, or its name.
      *args: arguments whose types the program is traced for.
      at_most: how many elements an array may have that an equation makes, at any depth, or that
        the program captured. XLA may keep fewer of them in memory.

    Raises:
      CheckFailure: there is a larger array, or the function cannot be traced.
    """
    function(answer)
    since = len(asked)
    found = arrays_made(answer, args)
    if not found["results"]:
        answer.something(None, args)
    large = dict.fromkeys(one for one in found["arrays"] if math.prod(one[1]) > at_most)
    if not large:
        if has_no_larger_array(handed_over(answer, args, "traced"), at_most):
            borne_out(since)
        return
    lines = [f"{source}: shape {shape}, {math.prod(shape)} elements" for source, shape in large]
    raise CheckFailure(
        f"`{answer.name}` has a larger array in its program than allowed.",
        [
            f"types: {', '.join(map(describe, abstract(args)))}",
            *lines[:_SHOWN],
            *([f"... ({len(lines) - _SHOWN} more)"] if len(lines) > _SHOWN else []),
            f"allowed: {at_most} elements",
        ],
        next_step=f"look for that equation in `jax.make_jaxpr({answer.name})(...)`: which step of"
        " yours made it?",
        kind=kind_of(args),
    )


@reported(PROGRAM)
def arrays_made(answer, args):
    """The arrays of the answer's program, as plain data.

    Returns:
      {"results": how many results there are, "arrays": [(where from, shape), ...]}.
    """
    program = answer.run(lambda: jaxpr_of(answer.value, *args), args)
    made = [
        (f"made by `{equation.primitive.name}`", tuple(variable.aval.shape))
        for equation in equations(program, deep=True)
        for variable in equation.outvars
        if hasattr(variable.aval, "shape")
    ]
    captured = [("captured", tuple(aval.shape)) for aval, _ in constants(program)]
    return {"results": len(program.jaxpr.outvars), "arrays": captured + made}
