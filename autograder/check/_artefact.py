"""A program that crossed, looked at before it is believed or run: a module of StableHLO.

It comes from a process that runs a student's code, so it is parsed, held to a list of ops and
bounds, and only then handed to XLA. It crosses as text: MLIR's reader of bytecode can be made to
run without end by a few changed bits, its reader of text was not seen to. What JAX's own reader of
exports takes besides a module (trees, shardings, symbolic shapes) does not cross at all: JAX asks
for trusted bytes there.
"""

import dataclasses
import functools
import hashlib
import itertools
import math
import re

from jax.extend.mlir import ir
from jax.extend.mlir.dialects import stablehlo
from jax.interpreters import mlir

from autograder.check._dataflow import sources

MOST_LETTERS = 4 << 20
MOST_OPS = 50_000
MOST_ELEMENTS = 1 << 26  # of one array
_DEEPEST = 200  # brackets within brackets: the reader goes down as deep
_PREFIX = "stablehlo."
CALL = "func.call"

# What a program may be made of. Not among them: calls of foreign code, exchange with a host or with
# other devices, and numbers that nobody seeded.
_STABLEHLO = """
abs add and atan2 bitcast_convert broadcast broadcast_in_dim case cbrt ceil cholesky clamp compare
complex composite concatenate constant convert convolution cosine count_leading_zeros divide
dot_general dynamic_slice dynamic_update_slice exponential exponential_minus_one fft floor gather if
imag iota is_finite log log_plus_one logistic map maximum minimum multiply negate not
optimization_barrier or pad popcnt power real reduce reduce_precision reduce_window remainder
reshape return reverse rng_bit_generator round_nearest_afz round_nearest_even rsqrt scatter select
select_and_scatter shift_left shift_right_arithmetic shift_right_logical sign sine slice sort sqrt
subtract tan tanh transpose triangular_solve while xor
"""
_CHLO = """
acos acosh asin asin_acos_kernel asinh atan atanh bessel_i1e conj cosh digamma erf erf_inv erfc
is_inf is_neg_inf is_pos_inf lgamma next_after polygamma sinh square tan top_k zeta
"""
_OTHERS = ("builtin.module", "func.func", CALL, "func.return")
_COMPOSITES = frozenset(f"chlo.{name}" for name in _CHLO.split())
OPS = frozenset(_PREFIX + name for name in _STABLEHLO.split()) | _COMPOSITES | {*_OTHERS}
_FRAME = ("builtin.module", "func.func", "func.return", "stablehlo.return")


_reads = itertools.count()
_READS = 32  # in one context, which keeps every type and attribute that it has met


class Refused(ValueError):
    """A text that is no program of the kind asked for; the text says why."""


class TooLarge(Refused):
    """A text longer than what is read here, as that of an honest program may be."""


@dataclasses.dataclass(frozen=True)
class Facts:
    """What a module says of the program that it is.

    Attributes:
      signature: MLIR's type of `main`.
      ops: the names of its ops in the order of the text, `stablehlo.` left out; called functions,
        branches and loop bodies are among them, returns are not.
      main: those of `main` itself, its calls among them.
      constants: (type, bytes) of each array that stands in it, but for those of one value all
        over: a number is written so where an op needs it for each element.
      largest: elements of its largest array.
      sources: for each result of `main` the arguments it is made from; see
        `autograder.check._dataflow.sources`.
      foreign: the first reason not to run it; empty where it may be run.
      key: the same for modules that differ in locations only.
      portable: the module as `jax.export` keeps it; empty where it is foreign.
    """

    signature: str
    ops: tuple
    main: tuple
    constants: tuple
    largest: int
    sources: tuple | None
    foreign: str
    key: str
    portable: bytes


def facts_of(text):
    """Read a module.

    Args:
      text: a module of StableHLO, as `jax.export.Exported.mlir_module` gives it.

    Returns:
      Its `Facts`.

    Raises:
      TooLarge: it is longer than 4 MiB or 50,000 ops.
      Refused: it is none, or a shape in it is not known.
    """
    if not isinstance(text, str):
        raise Refused(f"{type(text).__name__} in place of text")
    if len(text) > MOST_LETTERS:
        raise TooLarge(f"{len(text) >> 20} MiB of text, of which at most 4 are read")
    if _depth(text) > _DEEPEST:
        raise Refused(f"brackets nested deeper than {_DEEPEST}")
    with _context(next(_reads) // _READS) as context:
        handler = context.attach_diagnostic_handler(lambda _: True)  # it would print them
        try:
            return _read(ir.Module.parse(text))
        except Refused:
            raise
        except Exception as error:  # whatever the text holds, it is the text that is at fault
            raise Refused(f"{type(error).__name__}: {error}"[:200]) from None
        finally:
            handler.detach()


@functools.lru_cache(1)
def _context(number):
    """One of MLIR's contexts: to make one takes longer than to read a module."""
    return mlir.make_ir_context()


def _portable(module):
    return stablehlo.serialize_portable_artifact(module, stablehlo.get_current_version())


def _depth(text):
    depth = deepest = 0
    for bracket in re.findall(r"(?<!-)[][(){}<>]", text):
        depth = depth + 1 if bracket in "([{<" else max(depth - 1, 0)
        deepest = max(deepest, depth)
    return deepest


def _read(module):
    functions = {
        ir.StringAttr(one.attributes["sym_name"]).value: one
        for one in module.body.operations
        if one.operation.name == "func.func"
    }
    if "main" not in functions:
        raise Refused("no function `main`")
    seen = _Seen()
    module.operation.walk(seen.look)
    if seen.refused:
        raise seen.refused
    inside = [one.operation.name for one in functions["main"].regions[0].blocks[0].operations]
    text = module.operation.get_asm(enable_debug_info=False)
    return Facts(
        signature=str(functions["main"].attributes["function_type"]),
        ops=tuple(seen.ops),
        main=tuple(name.removeprefix(_PREFIX) for name in inside if name not in _FRAME),
        constants=tuple(seen.constants),
        largest=seen.largest,
        sources=sources(functions),
        foreign=seen.foreign,
        portable=b"" if seen.foreign else _portable(module),
        key=hashlib.sha256(text.encode()).hexdigest(),
    )


class _Seen:
    """What a walk through a module has seen."""

    def __init__(self):
        self.ops, self.constants, self.largest = [], [], 0
        self.foreign, self.refused = "", None

    def look(self, operation):
        name = operation.name
        try:
            self._note(operation, name)
        except Refused as why:  # an exception would not come through the walk
            self.refused = why
        return ir.WalkResult.INTERRUPT if self.refused else ir.WalkResult.ADVANCE

    def _note(self, operation, name):
        if name == "func.func" and not operation.regions[0].blocks:
            raise Refused("a function without a body")
        if name not in _FRAME:
            self.ops.append(name.removeprefix(_PREFIX))
        if len(self.ops) > MOST_OPS:
            raise TooLarge(f"more than {MOST_OPS} ops")
        if name not in OPS:
            self.foreign = self.foreign or f"the op {name}"
        elif name == "stablehlo.composite" and not _own_composite(operation):
            self.foreign = self.foreign or "a composite that is none of JAX's own"
        for result in operation.results:
            elements, size = _extent(result.type)
            self.largest = max(self.largest, elements)
            if elements > MOST_ELEMENTS:
                self.foreign = self.foreign or f"an array of {elements} elements"
            if name == "stablehlo.constant" and elements > 1 and not _is_uniform(operation):
                self.constants.append((str(result.type), size))


def _own_composite(operation):
    return ir.StringAttr(operation.attributes["name"]).value in _COMPOSITES


def _is_uniform(operation):
    try:
        return getattr(operation.attributes["value"], "is_splat", False)
    except TypeError:  # of complex numbers: Python has no view of it
        return False


def _bits(text):
    """Bits of an element, from the name of its type: `f32`, `i1`, `ui8`, `complex<f32>`."""
    if text.startswith("complex"):
        return 2 * _bits(text[len("complex<") : -1])
    if text == "i1":
        return 8
    digits = "".join(map(str, filter(str.isdigit, text.partition("E")[0])))
    return int(digits or 32)


def _extent(kind):
    """(elements, bytes) of an array type; (0, 0) of a type that is no array's."""
    try:
        kind = ir.RankedTensorType(kind)
    except (ValueError, TypeError):
        return 0, 0
    if not kind.has_static_shape:
        raise Refused("a shape that is not known")
    elements = math.prod(kind.shape)
    return elements, elements * max(8, _bits(str(kind.element_type))) // 8
