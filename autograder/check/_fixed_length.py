"""How long is the program? Its equations counted, for arguments of several sizes."""

import jax

from autograder.check._answer import function
from autograder.check._describe import kind_of
from autograder.check._evidence import asked, borne_out
from autograder.check._failure import CheckFailure
from autograder.check._handed_over import handed_over
from autograder.check._misconceptions import BY_ID
from autograder.check._program import abstract
from autograder.check._proofs import have_one_length
from autograder.check._public import public
from autograder.check._reading import read_program
from autograder.check._traces import type_of


@public
def fixed_length(answer, *calls):
    """Check that a function's program has as many equations for each of several calls.

        check.fixed_length("total", (jnp.ones(2, "float32"),), (jnp.ones(50, "float32"),))

    A loop that stays a loop is one body, whatever the number of turns; a loop that Python runs
    grows with it.

    Args:
      answer: the student's function, or its name.
      *calls: tuples of arguments, whose types the programs are traced for. Equations inside loop
        bodies and branches count once, unless a loop is unrolled.

    Raises:
      CheckFailure: the numbers of equations differ, or the function cannot be traced.
      ValueError: fewer than two calls.
    """
    if len(calls) < 2:
        raise ValueError("give check.fixed_length two calls or more, of several sizes")
    function(answer)
    since = len(asked)
    programs = [read_program(answer, abstract(args)) for args in calls]
    if not programs[0]["depends"]:
        answer.something(None, calls[0])
    counts = [program["length"] for program in programs]
    if len(set(counts)) == 1:
        if have_one_length([handed_over(answer, args, "traced") for args in calls]):
            borne_out(since)
        return
    by_size = [count for _, count in sorted(zip(map(_size, calls), counts, strict=True))]
    grows = by_size == sorted(counts)
    belief = "loops-stay-loops" if grows and not _unrolled(programs) else None
    raise CheckFailure(
        f"`{answer.name}` is traced to a longer program for one argument than for another.",
        [
            f"{', '.join(map(type_of, args))}: {count} equations"
            for args, count in zip(calls, counts, strict=True)
        ],
        misconception=belief,
        next_step=BY_ID[belief].remedy
        if belief
        else "do not unroll the loop: its body is to stand in the program once."
        if _unrolled(programs)
        else "compare the programs that `jax.make_jaxpr` shows.",
        kind=kind_of(calls[0]),
    )


def _unrolled(programs):
    return any(program["length"] != len(program["deep"]) for program in programs)


def _size(args):
    """How many numbers the arguments of a call hold together."""
    return sum(leaf.size if hasattr(leaf, "size") else 1 for leaf in jax.tree.leaves(args))
