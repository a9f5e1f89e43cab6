"""Is what was reported of an answer also shown by the program that it hands over?

Each function takes what `autograder.check._handed_over.handed_over` returns and tells whether that
program has the property; False where there is no program, or where it does not decide: another
primitive may be lowered to the same op.
"""

import jax

from autograder.check._artefact import CALL

# Ops that compute nothing: they bring numbers and arrays into the form that the next op takes.
_FORMS = {"broadcast_in_dim", "constant", "convert", "reshape"}

# What a primitive is lowered to: the op that it never goes without, and those that may come along.
_LOWERED = {
    "abs": ("abs",),
    "add": ("add", "or"),
    "cond": ("case",),
    "cos": ("cosine",),
    "div": ("divide",),
    "dot_general": ("dot_general",),
    "eq": ("compare",),
    "exp": ("exponential",),
    "expm1": ("exponential_minus_one",),
    "ge": ("compare",),
    "gt": ("compare",),
    "io_callback": ("custom_call",),
    "le": ("compare",),
    "log": ("log",),
    "log1p": ("log_plus_one",),
    "log2": ("log", "divide", "multiply"),
    "lt": ("compare",),
    "max": ("maximum", "or"),
    "min": ("minimum", "and"),
    "mul": ("multiply", "and"),
    "ne": ("compare",),
    "neg": ("negate",),
    "pure_callback": ("custom_call",),
    "select_n": ("select", "compare"),
    "sin": ("sine",),
    "sqrt": ("sqrt",),
    "sub": ("subtract",),
    "tanh": ("tanh",),
    "while": ("while",),
}
# Primitives that only bring arrays into a form, and what may come along.
_FORMING = {
    "broadcast_in_dim": (),
    "convert_element_type": ("compare", "real"),
    "reshape": (),
    "squeeze": (),
}
_INVOLVED = {"cond", "dot_general", "while"}  # which hold ops of any kind


def is_one_program(program):
    """Whether it is a call of one function: what a jitted function is in another program."""
    return program is not None and program.facts.main == (CALL,)


def pieces(program):
    """What it does one by one, where that is more than to call one function; else an empty list."""
    if program is None:
        return []
    steps = [name for name in program.facts.main if name not in _FORMS]
    return [] if steps in ([], [CALL]) else steps


def calls_no_python(program):
    """Whether it leaves nothing to code outside it."""
    return program is not None and "custom_call" not in program.facts.ops


def computes_nothing(program):
    """Whether it returns its arguments as they are."""
    return program is not None and not {*program.facts.ops} - {CALL}


def has_ops_of(program, require, forbid):
    """Whether the op of each required primitive is there, and that of no forbidden one.

    Args:
      program: the program.
      require: names of primitives; a tuple stands for any one of its names.
      forbid: names of primitives.
    """
    if program is None or not {*forbid} <= _LOWERED.keys():
        return False
    ops = {*program.facts.ops}
    wanted = [one if isinstance(one, tuple) else (one,) for one in require]
    marks = [{_LOWERED[name][0] for name in names if name in _LOWERED} for names in wanted]
    return all(ops & mark for mark in marks) and not any(
        _LOWERED[name][0] in ops for name in forbid
    )


def is_untold(program, names):
    """The first op of a program that the primitives told of it do not explain; "" if none is.

    Args:
      program: the program, or None.
      names: the primitives at any depth; where one of them is not known here, any op is explained.
    """
    known = _LOWERED | _FORMING
    if program is None or not {*names} <= known.keys() - _INVOLVED:
        return ""
    told = {op for name in names for op in known[name]} | _FORMS | {CALL}
    return next((op for op in program.facts.ops if op not in told), "")


def holds_at_most(program, size):
    """Whether the arrays that stand in it have at most so many bytes together."""
    return program is not None and sum(held for _, held in program.facts.constants) <= size


def is_made_from(program, position):
    """Whether each result is made from the argument at a position among all arrays."""
    sources = program.facts.sources if program is not None else None
    return sources is not None and all(position in one for one in sources)


def has_no_larger_array(program, elements):
    """Whether none of its arrays, results of ops, has more elements."""
    return program is not None and program.facts.largest <= elements


def have_one_length(programs):
    """Whether all have as many ops as each other, those of a form left out."""
    lengths = {
        -1 if one is None else sum(name not in _FORMS for name in one.facts.ops) for one in programs
    }
    return len(lengths) == 1 and lengths != {-1}


def returns_types(program, result):
    """Whether it returns the same tree of shapes and dtypes; weak types are lost on the way."""
    if program is None:
        return False
    found, wanted = jax.tree.flatten(program.result), jax.tree.flatten(result)
    return found[1] == wanted[1] and all(
        (one.shape, one.dtype) == (other.shape, other.dtype)
        for one, other in zip(found[0], wanted[0], strict=True)
    )
