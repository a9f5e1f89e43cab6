"""Which inputs does an output depend on? Followed through the equations of a jaxpr.

Dependence is read from the program, not from values: `x * 0` depends on `x`. Where an equation is
not known any better, each of its outputs counts as made from all of its inputs, so an output that
is said not to depend on an input really does not.
"""

from jax.extend.core import Literal

from autograder.check._program import JIT, nested, opened

# Primitives that call one jaxpr with just their own inputs and return just its outputs.
_CALLS = {
    JIT,
    "closed_call",
    "core_call",
    "checkpoint",
    "remat",
    "remat2",
    "custom_jvp_call",
    "custom_vjp_call",
    "shard_map",
}


def dependence(jaxpr):
    """Which inputs each output of a program is made from.

    Args:
      jaxpr: a `ClosedJaxpr` or `Jaxpr`.

    Returns:
      For each output in order, the set of the positions of its inputs, captured constants not
      counted.
    """
    jaxpr = opened(jaxpr)
    return _outputs(jaxpr, [{position} for position in range(len(jaxpr.invars))])


def _outputs(jaxpr, inputs):
    """Sets for the outputs of a jaxpr, given the sets of its inputs."""
    jaxpr = opened(jaxpr)
    known = dict(zip(jaxpr.invars, inputs, strict=True))

    def of(atom):
        return set() if isinstance(atom, Literal) else known.get(atom, set())

    for equation in jaxpr.eqns:
        ins = [of(atom) for atom in equation.invars]
        known.update(zip(equation.outvars, _of_equation(equation, ins), strict=True))
        for atom in filter(_is_ref, equation.invars):  # it may write into what it was given
            known[atom] = set().union(*ins)
    return [of(atom) for atom in jaxpr.outvars]


def _of_equation(equation, ins):
    name, inner = equation.primitive.name, list(nested(equation))
    if not any(map(_is_ref, equation.invars)):
        if name == "cond":
            index, *operands = ins
            branches = [_outputs(branch, operands) for branch in inner]
            return [index.union(*sets) for sets in zip(*branches, strict=True)]
        if name == "scan" and len(inner) == 1:
            return _of_scan(equation, opened(inner[0]), ins)
        if name == "while" and {"cond_jaxpr", "body_jaxpr"} <= equation.params.keys():
            return _of_while(equation, ins)
        if name in _CALLS and len(inner) == 1 and len(opened(inner[0]).invars) == len(ins):
            return _outputs(inner[0], ins)
    return [set().union(*ins)] * len(equation.outvars)


def _of_scan(equation, body, ins):
    """A scan's sets. How many of its inputs are carried is read from ranks, not from parameters,
    whose names differ between JAX releases: what is scanned over or stacked has one axis more
    outside the body.
    """
    carries = _same_rank(equation.outvars, body.outvars)
    first = _same_rank(equation.invars, body.invars) - carries
    carried = ins[first : first + carries]
    while True:
        outs = _outputs(body, [*ins[:first], *carried, *ins[first + carries :]])
        after = [old | new for old, new in zip(carried, outs[:carries], strict=True)]
        if after == carried:
            return [*carried, *outs[carries:]]
        carried = after


def _of_while(equation, ins):
    condition, body = (opened(equation.params[key]) for key in ("cond_jaxpr", "body_jaxpr"))
    carries = len(equation.outvars)
    split = len(condition.invars) - carries
    carried = ins[len(ins) - carries :]
    while True:
        (going_on,) = _outputs(condition, [*ins[:split], *carried])
        outs = _outputs(body, [*ins[split : len(ins) - carries], *carried])
        after = [old | new | going_on for old, new in zip(carried, outs, strict=True)]
        if after == carried:
            return carried
        carried = after


def _same_rank(outside, inside):
    return sum(a.aval.ndim == b.aval.ndim for a, b in zip(outside, inside, strict=True))


def _is_ref(atom):
    """Whether an input is a mutable reference, as `jax.new_ref` makes it."""
    return hasattr(atom.aval, "inner_aval")
