"""Mutants are the reference with one mistake, named by it, and all different."""

import functools

import nbformat
import pytest

from autograder.authoring import mutants as module
from autograder.authoring.exercises import Exercise
from autograder.authoring.mutants import OPERATORS, equivalents, mutants
from autograder.authoring.operators import ANY
from autograder.check._misconceptions import BY_ID
from autograder.tests.course import EXERCISES, SOURCES


@functools.cache
def made_of(key):
    """The mutants of an exercise."""
    return mutants(EXERCISES[key])


def exercise(reference, name="f", test="f(jnp.ones(3))"):
    """An exercise with one test cell."""
    cell = nbformat.v4.new_code_cell
    given = cell("import time, jax, jax.numpy as jnp, numpy as np\nfrom autograder import check")
    marks = {"nbgrader": {"grade_id": f"{name}_values"}}
    return Exercise(name, None, (given,), cell(reference), (cell(test, metadata=marks),), None)


def made(operator, reference, **details):
    """{id: code} of the mutants that one operator makes."""
    found = mutants(exercise(reference, **details))
    return {one.id: one.code for one in found if one.id.startswith(f"{operator}: ")}


@pytest.mark.parametrize("key", EXERCISES, ids="/".join)
def test_mutants_are_other_programs_that_compile(key):
    found = made_of(key)
    assert len(found) >= 6
    assert len({one.id for one in found}) == len({one.code for one in found}) == len(found)
    for one in found:
        assert one.code != EXERCISES[key].reference
        compile(one.code, one.id, "exec")


def test_no_operator_is_idle():
    used = {one.id.split(":")[0] for key in EXERCISES for one in made_of(key)}
    assert len(used) == len(OPERATORS) >= 25


def test_causes_are_misconceptions():
    assert {operator.cause for operator in OPERATORS} <= {*BY_ID, ANY, None}


JITTED = "@jax.jit\ndef f(x):\n    return jnp.where(x > 0, 1.5, 2.71828 * x)\n"


@pytest.mark.parametrize(
    "operator,label,code",
    [
        ("jit dropped", "whole function", "def f(x):\n    return jnp.where("),
        ("jit made anew", "at every call", "def f(x):\n    @jax.jit\n    def f(x):\n"),
        ("static argument", "the first", "@jax.jit(static_argnums=0)\ndef f(x):"),
        ("numpy for jnp", "jnp.where -> np.where", "np.where(x > 0, 1.5, 2.71828 * x)"),
        (
            "python if for where",
            "jnp.where(x > 0, 1.5, 2.71828 * x) -> (1.5 if x > 0 else 2.71828 * x)",
            "return (1.5 if x > 0 else 2.71828 * x)",
        ),
        (
            "where branches swapped",
            "jnp.where(x > 0, 1.5, 2.71828 * x) -> jnp.where(x > 0, 2.71828 * x, 1.5)",
            "jnp.where(x > 0, 2.71828 * x, 1.5)",
        ),
        ("constant rounded", "2.71828 -> 2.72", "2.72 * x"),
        ("comparison flipped", "x > 0 -> x <= 0", "jnp.where(x <= 0,"),
        ("operator replaced", "2.71828 * x -> 2.71828 / x", "2.71828 / x)"),
        ("off by one", "0 -> -1", "x > -1"),
        ("state captured", "a global list", "kept = []\n@jax.jit\ndef f(x):\n    kept.append(x)\n"),
        ("first state kept", "a global list", "    kept.append(x)\n    x = kept[0]\n"),
        ("visible cases only", "else the argument", "not in [['(3,)']]:\n        return x\n"),
    ],
)
def test_mistakes_in_a_jitted_function(operator, label, code):
    assert code in made(operator, JITTED)[f"{operator}: {label}"]


TIMED = """def f(g, clock):
    jax.block_until_ready(g())
    start = clock()
    jax.block_until_ready(g())
    return clock() - start
"""


def test_mistakes_in_a_benchmark():
    warm, cold = "    jax.block_until_ready(g())\n    start", "(g, clock):\n    start = clock()\n"
    details = {"test": "f(lambda: jnp.ones(3), time.perf_counter)"}
    waits = made("block until ready missing", TIMED, **details)
    assert [code.count("block_until_ready") for code in waits.values()] == [0, 1, 1]
    (missing,) = made("warm up missing", TIMED, **details).values()
    assert cold in missing and missing.count("g())") == 1
    (timed,) = made("warm up timed", TIMED, **details).values()
    assert cold in timed and timed.count("g())") == 2 and warm not in timed
    clocks = made("own clock", TIMED, **details).values()
    assert [code.count("perf_counter") for code in clocks] == [2, 1, 1]
    (dropped,) = made("return dropped", TIMED, **details).values()
    assert dropped.endswith("\n    clock() - start\n")


def test_mistakes_in_lists():
    reference = 'f = ["log", 2, 2]'
    dropped = made("list entry dropped", reference, test="f")
    assert list(dropped.values()) == ["f = [2, 2]", 'f = ["log", 2]']  # the third makes no other
    assert list(made("list reordered", reference, test="f").values()) == ['f = [2, "log", 2]']
    assert 'f = ["append", 2, 2]' in made("python name for primitive", reference, test="f").values()
    assert len(made("off by one", reference, test="f")) == 4


def test_swapped_constants_and_same_places():
    code = "f = lambda x: 1.23456 * x + 6.54321 * x"
    (swapped,) = made("constants swapped", code).values()
    assert swapped == "f = lambda x: 6.54321 * x + 1.23456 * x"
    twice = made("numpy for jnp", "f = lambda x: jnp.log(jnp.log(x))")
    assert [key.split(": ")[1] for key in twice] == [
        "everywhere",
        "jnp.log -> np.log",
        "jnp.log -> np.log #2",
    ]


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_equivalents_are_argued(path):
    for reasons in equivalents(path.stem).values():
        assert all(len(reason.split()) >= 8 for reason in reasons.values())
        assert len(set(reasons.values())) == len(reasons), "argued one by one"


def test_no_list_of_equivalents(tmp_path, monkeypatch):
    monkeypatch.setattr(module, "CORPUS", tmp_path)
    assert equivalents("01_none") == {}
