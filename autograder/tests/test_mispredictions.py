"""Mutants of predicted types: weak types mistaken, 64 bits; and statements left out."""

import nbformat

from autograder.authoring.exercises import Exercise
from autograder.authoring.mutants import mutants


def made(operator, reference):
    """The code of the mutants that one operator makes."""
    cell = nbformat.v4.new_code_cell
    test = cell("f", metadata={"nbgrader": {"grade_id": "f_match"}})
    exercise = Exercise("f", None, (), cell(reference), (test,), None)
    return [one.code for one in mutants(exercise) if one.id.startswith(f"{operator}: ")]


def test_weak_types_are_mistaken_one_by_one():
    assert made("weak type mistaken", 'f = ["int32[3]", "~bool[]", "int32", "[2]"]') == [
        'f = ["~int32[3]", "~bool[]", "int32", "[2]"]',
        'f = ["int32[3]", "bool[]", "int32", "[2]"]',
    ]


def test_types_of_64_bits():
    assert made("sixty four bits", 'f = ["int32[3]", "float16[]", "~float32[]"]') == [
        'f = ["int64[3]", "float16[]", "~float32[]"]',
        'f = ["int32[3]", "float16[]", "~float64[]"]',
    ]


def test_statements_are_left_out_but_docstrings_returns_and_blocks():
    reference = (
        'def f(xs):\n    """Sum."""\n    y = 0\n    for x in xs:\n        y += x\n    return y\n'
    )
    assert made("statement dropped", reference) == [
        reference.replace("    y = 0\n", ""),
        reference.replace("y += x", "pass"),
    ]
