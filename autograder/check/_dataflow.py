"""Which arguments of a StableHLO module is each of its results made from?

Read from the program, not from values: `x * 0` is made from `x`.
"""

from jax.extend.mlir import ir

_BRANCHES = {"stablehlo.case", "stablehlo.if", "stablehlo.while", "stablehlo.composite"}


class _Unknown(Exception):
    """This is not followed here."""


def sources(functions, main="main"):
    """For each result of `main`, the set of the positions of the arguments it is made from.

    Args:
      functions: the module's functions by name, as `jaxlib` gives them.
      main: the name of the one that is called.

    Returns:
      A tuple of frozensets; None for a program with a loop or a branch, which is not followed.
    """
    try:
        return _of(functions, main, {})
    except (_Unknown, KeyError):
        return None


def _of(functions, name, known):
    """The same for the function of some name; `known` keeps what was found of others."""
    if name in known:
        return known[name]
    known[name] = ()  # while it is looked at: none of JAX's functions calls itself
    block = functions[name].regions[0].blocks[0]
    made = {argument: frozenset([place]) for place, argument in enumerate(block.arguments)}
    for step in block.operations:
        kind, ins = step.operation.name, [made[operand] for operand in step.operands]
        if kind == "func.return":
            known[name] = tuple(ins)
            return known[name]
        if kind in _BRANCHES:
            raise _Unknown
        if kind == "func.call":
            callee = ir.FlatSymbolRefAttr(step.attributes["callee"]).value
            outs = [
                frozenset().union(*(ins[place] for place in places))
                for places in _of(functions, callee, known)
            ]
        else:
            outs = [frozenset().union(*ins)] * len(step.results)
        if len(outs) != len(step.results):
            raise _Unknown
        made.update(zip(step.results, outs, strict=True))
    raise _Unknown
