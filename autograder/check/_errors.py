"""An error that the student's code raised: its line, its words, the belief behind it."""

import builtins
import linecache
import re
import sysconfig
from pathlib import Path

import jax
import numpy as np

_LIBRARY = tuple(  # a traceback's frames from these folders are not the student's
    str(Path(place).resolve())
    for place in [
        *(sysconfig.get_paths()[key] for key in ("stdlib", "platstdlib", "purelib", "platlib")),
        Path(__file__).parent,
    ]
)

OTHER = "an error of its own class"
CLASSES = {
    name
    for module in (builtins, np.exceptions, jax.errors, jax.dtypes)
    for name, value in vars(module).items()
    if isinstance(value, type) and issubclass(value, BaseException)
}

# By the error's class, most specific first.
_BY_CLASS = (
    (jax.errors.TracerArrayConversionError, "numpy-inside-jit"),
    (jax.errors.UnexpectedTracerError, "leaked-tracer"),
    (jax.errors.TracerIntegerConversionError, "traced-sizes"),
    (jax.errors.NonConcreteBooleanIndexError, "data-dependent-shape"),
)
# By the class and words of JAX's message: those of every release that is supported.
_BY_WORDS = (
    (ValueError, "The truth value of an array", "branch-on-a-value"),
    (ValueError, "Non-hashable static arguments", "arrays-as-static"),
    (ValueError, "Reverse-mode differentiation does", "any-loop-differentiable"),
    (TypeError, "JAX arrays are immutable", "in-place"),
    (TypeError, " at path self.", "jit-on-a-method"),
    (TypeError, "Shapes must be 1D sequences of concrete values", "traced-sizes"),
    (IndexError, "Slice entries must be static integers", "traced-sizes"),
    (IndexError, "Array slice indices must have static start/stop/step", "traced-sizes"),
)
# A ConcretizationTypeError is about a size where its second line says so.
_SIZES = (
    ("The size argument of jnp.", "data-dependent-shape"),
    ("jnp.unique()", "data-dependent-shape"),
    ("setdiff1d()", "data-dependent-shape"),
    ("jnp.arange argument", "traced-sizes"),
    ("argument of jnp.linspace", "traced-sizes"),
    ("total number of repeats must be static", "traced-sizes"),
    ("`length` argument to `scan`", "traced-sizes"),
)


# By the misconception and what the student's line has: what to write in its place.
_TURNS = "use `jax.lax.fori_loop`: it takes a traced number of turns."
_INSTEAD = (
    ("traced-sizes", r"(?<![.\w])range\(", _TURNS),
    ("traced-sizes", r"\bscan\(", _TURNS),
    ("branch-on-a-value", r": while\b", "use `jax.lax.while_loop`: its condition may be traced."),
    ("traced-sizes", r"\bsize\s*=", "make it static: `@jax.jit(static_argnames=...)`."),
)


def belief_behind(error):
    """The misconception that an error shows.

    Args:
      error: what the student's code raised.

    Returns:
      An id of the registry, or None.
    """
    text = str(error)
    by_class = (belief for kind, belief in _BY_CLASS if isinstance(error, kind))
    by_words = (
        belief for kind, words, belief in _BY_WORDS if isinstance(error, kind) and words in text
    )
    found = next(by_class, None) or next(by_words, None)
    if found is None and isinstance(error, jax.errors.ConcretizationTypeError):
        second = (*text.splitlines(), "", "")[1]
        if "The size argument of jnp." in second and re.search(r"\bsize\s*=(?!=)", line_of(error)):
            return "traced-sizes"  # there is one, and it is what is traced
        return next((belief for words, belief in _SIZES if words in second), "branch-on-a-value")
    return found


def name_of(error):
    """The name of an error's class, where it is Python's, NumPy's or JAX's own; else words.

    A verdict is read in hidden tests too: it must not hold text that an answer chose.
    """
    name = type(error).__name__
    return name if name in CLASSES else OTHER


def words_of(error, name):
    """What an error says, in one line that is the same each time.

    Args:
      error: what the student's code raised.
      name: of the answer, which stands for a function that a check made.
    """
    return _without_places(_decisive(error), name)


def _decisive(error):
    """Of an error's text the first line, or the sentence in it that tells the value, if any.

    Where branches or turns of a loop differ in a type, the line after that says which.
    """
    lines = [*filter(None, map(str.strip, str(error).splitlines())), ""]
    line = lines[0]
    differ = next((one for one in lines[1:] if "has type" in one), "")
    if re.search(r"must have equal .*types,? but they differ", line) and differ:
        return differ
    if isinstance(error, RecursionError):
        return re.split(" while | in ", line)[0]  # what Python did at that depth is chance
    if line.endswith(":"):
        return " ".join(lines[:3]).rstrip()
    line = line.partition(" To get the gradient, ")[0]  # advice that newer releases of JAX give
    before, sentence, after = line.partition("The problematic value")
    return sentence + after or before


def _without_places(text, name):
    """JAX's words without files; a function of a check's own stands for the answer."""

    def short(found):
        own = found["file"].startswith(_LIBRARY[-1])
        return f"function {name if own else found['name']} "

    text = re.sub(r"Var\(id=\d+\)", "Var", text)  # a jaxpr's variable: its number is chance
    text = re.sub(r" at 0x[0-9a-f]+", "", text)  # and so is an address
    text = re.sub(r"(?<=Input dtypes \()[^)]*", _in_order, text)  # JAX prints a set
    return re.sub(r"function (?P<name>\S+) at (?P<file>.+?):\d+ ", short, text)


def _in_order(listed):
    return ", ".join(sorted(listed[0].split(", ")))


def own_steps(error):
    """The steps of an error's traceback that are in the student's own code, outermost first."""
    steps, step = [], error.__traceback__
    while step is not None:
        path = step.tb_frame.f_code.co_filename
        named = not path.startswith(("<frozen", "<string"))
        if named and not str(Path(path).resolve()).startswith(_LIBRARY):
            steps.append(step)
        step = step.tb_next
    return steps


def line_of(error):
    """`line 3: if x > 0:` for the last line of the student's own code in a traceback."""
    for step in own_steps(error)[-1:]:
        number, code = step.tb_lineno, step.tb_frame.f_code
        text = linecache.getline(code.co_filename, number, step.tb_frame.f_globals).strip()
        return f"line {number} of its cell: {text}" if text else f"line {number} of its cell"
    return ""


def instead(error, line):
    """What to write in place of a call on this line that needs a value, or None.

    Args:
      error: what the student's code raised.
      line: as `line_of` gives it.
    """
    belief = belief_behind(error)
    for wrong, words, step in _INSTEAD:
        if belief == wrong and re.search(words, line):
            return step
    if "No JVP defined for custom_jvp function" in str(error):
        return (
            "give the rule to what `jax.custom_jvp` returned, by `f.defjvp(rule)`; what `jax.jit`"
            " returns takes none, so jit outside of it, under another name."
        )
    if "must have equal types" in str(error):
        if "fori_loop(" in line:
            return "`fori_loop` calls `body(i, value)`: the turn first, then the value of one type."
        return "start the carry with the type a turn returns, such as `jnp.zeros_like(xs[0])`."
    if belief != "branch-on-a-value":
        return None
    branches = isinstance(error, jax.errors.TracerBoolConversionError | ValueError)
    for name in ("min", "max") if branches else ("float", "int"):
        if re.search(rf"(?<![.\w]){name}\(", line):
            if branches:
                return f"use `jnp.{name}imum` in place of `{name}`."
            return f"leave it an array; no `{name}(...)` is needed."
    return None
