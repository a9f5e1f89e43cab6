"""Numbers and texts of lowered and compiled programs that JAX may change from release to release.

`jax.stages` documents the methods and leaves their content open ("not a reliable interface"), so
each is read by one function here, and by a test that shows it is still what we take it for.
"""

import re

# HLO's names of what devices do together.
COLLECTIVES = (
    "all-gather",
    "all-reduce",
    "all-to-all",
    "collective-broadcast",
    "collective-permute",
    "ragged-all-to-all",
    "reduce-scatter",
)

# An op begins its line, after the results it is given names for; in its generic form it is quoted.
# Elsewhere on a line "stablehlo." also begins attributes (`#stablehlo.gather<...>`) and can stand
# in strings; the one op that does is what a reduction applies.
_OP = re.compile(r'^\s*(?:%[\w#]+(?::\d+)?(?:, %[\w#]+(?::\d+)?)* = )?"?stablehlo\.(\w+)')
_APPLIED = re.compile(r"^\s*%[\w#]+(?::\d+)? = stablehlo\.reduce\(.*?\) applies stablehlo\.(\w+)")

# `%name = f32[2]{0} all-reduce(%operand)`; GPUs and TPUs start one and wait for it in two steps.
# An op's metadata, where a Python name can stand, is further right than its opening bracket.
_COLLECTIVE = re.compile(
    rf"^\s*(?:ROOT )?%?[\w.-]+ = [^\"]*? ({'|'.join(COLLECTIVES)})(?:-start)?\(", re.M
)


def stablehlo_ops(lowered):
    """Names of the StableHLO ops of a lowered program, in the order of its text.

    Args:
      lowered: a `jax.stages.Lowered`.

    Returns:
      A list of names without `stablehlo.`, one for each op in the text, called functions and
      bodies included; not among them `return`, nor ops of other dialects (`chlo.erf`).
    """
    names = []
    for line in lowered.as_text().splitlines():
        for pattern in (_OP, _APPLIED):
            names += pattern.findall(line)
    return [name for name in names if name != "return"]


def bytes_accessed(executable):
    """Bytes that a compiled program reads and writes on a device, by XLA's cost model.

    Loop bodies count once, however often they run: of no use for a program with a loop.

    Args:
      executable: a `jax.stages.Compiled`.

    Returns:
      An int.

    Raises:
      RuntimeError: this JAX or this device does not tell.
    """
    try:
        return int(executable.cost_analysis()["bytes accessed"])
    except (KeyError, TypeError, NotImplementedError):
        raise RuntimeError("XLA's cost model tells no 'bytes accessed' here") from None


def alias_bytes(executable):
    """Bytes of a compiled program's results that lie in the memory of donated arguments.

    Args:
      executable: a `jax.stages.Compiled`.

    Returns:
      An int, for each device.

    Raises:
      RuntimeError: this JAX or this device does not tell.
    """
    try:
        return int(executable.memory_analysis().alias_size_in_bytes)
    except (AttributeError, TypeError, NotImplementedError):
        raise RuntimeError("XLA's memory analysis tells no alias size here") from None


def collectives_in(executable):
    """How many of each collective stand in a compiled program; one in a loop body counts once.

    Args:
      executable: a `jax.stages.Compiled`.

    Returns:
      A dict from each name in `COLLECTIVES` to an int.
    """
    found = _COLLECTIVE.findall(executable.as_text())
    return {name: found.count(name) for name in COLLECTIVES}
