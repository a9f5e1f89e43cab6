"""`check.primitive_counts` and `check.evaluation`: functions that read a jaxpr."""

import collections

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from jax.extend.core import ClosedJaxpr, Jaxpr, Literal, jaxpr_as_fun

from autograder import check
from autograder.tests.failing import failure, message

Both = collections.namedtuple("Both", ["outputs", "steps"])
x = jnp.arange(1.0, 4.0)


@jax.jit
def inner(x):
    return jnp.sin(x) * 2.0


def outer(x):
    return jax.lax.cond(x.sum() > 0, inner, jnp.cos, inner(inner(x)))


def table(x):
    jnp.exp(x)  # its result is never used
    first, rest = jnp.split(x, [1])
    return rest, first * jnp.arange(1.0, 3.0), 1.5


def count(jaxpr, opens=None, holders=True):
    """Count primitives; look only into `opens`, and count or skip what holds jaxprs."""
    counts = collections.Counter()
    for equation in jaxpr.eqns:
        name = equation.primitive.name
        jaxprs = [e for e in jax.tree.leaves(equation.params) if isinstance(e, ClosedJaxpr | Jaxpr)]
        if holders or not jaxprs:
            counts[name] += 1
        for one in jaxprs if opens is None or name in opens else []:
            counts.update(count(one, opens, holders))
    return counts


def evaluate(jaxpr, *args):
    values = dict(zip(jaxpr.jaxpr.constvars, jaxpr.consts, strict=True))
    values.update(zip(jaxpr.jaxpr.invars, args, strict=True))

    def read(atom):
        return atom.val if isinstance(atom, Literal) else values[atom]

    steps = []
    for equation in jaxpr.eqns:
        results = equation.primitive.bind(*map(read, equation.invars), **equation.params)
        results = results if equation.primitive.multiple_results else [results]
        values.update(zip(equation.outvars, results, strict=True))
        steps.append(results)
    return [read(atom) for atom in jaxpr.jaxpr.outvars], steps


@pytest.mark.parametrize(
    "kind",
    [dict, collections.Counter, lambda counts: {**counts, "tan": 0}],
    ids=["dict", "Counter", "other"],
)
def test_any_mapping_of_the_right_numbers_passes(kind):
    check.primitive_counts(lambda jaxpr: kind(count(jaxpr)), [(outer, x), (table, x), (abs, 1)])
    numbers = dict(zip(*np.unique(["sin", "mul", "jit"], return_counts=True), strict=True))
    check.primitive_counts(lambda jaxpr: numbers, [(lambda x: inner(x), x)])


def test_inner_jaxprs_that_were_not_opened_are_told():
    error = failure(lambda: check.primitive_counts(lambda j: count(j, ["jit"]), [(outer, x)]))
    assert str(error).splitlines()[:7] == [
        "`<lambda>` counts other numbers of equations than there are.",
        "  call: <lambda>(jax.make_jaxpr(outer)(float32[3]))",
        "  not opened: cond",
        "  cos: counted 0; there: 1",
        "  jit: counted 2; there: 3",
        "  mul: counted 2; there: 3",
        "  sin: counted 2; there: 3",
    ]
    assert error.next_step.startswith("look through `equation.params` for jaxprs, also inside")


@pytest.mark.parametrize("opens", [[], ["cond"], ["jit"]], ids=str)
def test_a_flat_count_names_its_misconception(opens):
    error = failure(lambda: check.primitive_counts(lambda j: count(j, opens), [(outer, x)]))
    assert error.misconception == "jaxpr-is-flat"


def test_other_numbers_name_none():
    error = failure(lambda: check.primitive_counts(lambda j: count(j, holders=False), [(outer, x)]))
    assert error.misconception is None
    assert "cond: counted 0; there: 1" in str(error)
    assert (
        "print that jaxpr and count by hand; a jaxpr printed once and used by two equations"
        in str(error)
    )


def test_numbers_kept_from_an_earlier_call():
    kept = collections.Counter()

    def keeps(jaxpr):
        kept.update(count(jaxpr))
        return dict(kept)

    text = message(lambda: check.primitive_counts(keeps, [(inner, x), (table, x)]))
    assert "Try: does every call start from an empty count? If so, print that jaxpr" in text


@pytest.mark.parametrize("result", [["sin"], 3, {"sin": "one"}, {"sin": True}, {jax.lax.sin_p: 1}])
def test_what_is_no_count(result):
    text = message(lambda: check.primitive_counts(lambda jaxpr: result, [(inner, x)]))
    assert "does not return names with whole numbers" in text
    assert 'return a dict of ints, such as `{"add": 1, "mul": 2}`.' in text


@pytest.mark.parametrize("run", [check.primitive_counts, check.evaluation])
def test_nothing_returned_not_attempted_and_raised(run):
    def stub(*args):
        raise NotImplementedError

    def raises(*args):
        return {}[next(iter(args[0].jaxpr.invars))]

    text = message(lambda: run(lambda *args: None, [(inner, x)]))
    assert "returns nothing" in text and "(jax.make_jaxpr(inner)(float32[3])" in text
    assert "Not attempted" in message(lambda: run(stub, [(inner, x)]))
    text = message(lambda: run(raises, [(inner, x)]))
    assert "raised KeyError" in text and "text: Var:float32[3]" in text  # no number of chance


def test_the_slips_of_an_evaluation_are_told_what_to_do():
    def forgets(jaxpr, *args):
        return [{}[variable] for variable in jaxpr.jaxpr.invars], []

    def looks_up(jaxpr, *args):
        return [dict(zip(jaxpr.jaxpr.invars, args, strict=True))[jaxpr.jaxpr.outvars[-1]]], []

    def feeds_a_list(jaxpr, *args):
        return jaxpr.eqns[0].primitive.bind([args[0]]), []

    text = message(lambda: check.evaluation(forgets, [(inner, x)]))
    assert "Try: a variable has no value yet: did its constant, its input, or every result" in text
    text = message(lambda: check.evaluation(looks_up, [(table, x)]))
    assert "unhashable type: 'Literal'" in text
    assert "Try: an operand or an output may be a literal, with its value in `.val`" in text
    text = message(lambda: check.evaluation(feeds_a_list, [(jnp.exp, x)]))
    assert "text: The problematic value is of type <class 'list'> and was passed to exp" in text
    assert "Try: mend that line, run its cell, try again." in text


@pytest.mark.parametrize("run", [check.primitive_counts, check.evaluation])
def test_a_hidden_check_tells_the_kind_of_jaxpr_only(run):
    text = message(lambda: run(lambda *args: ((), ()), [(lambda y: inner(y), x)], hidden=True))
    assert "input: a jaxpr of 1 equation and more inside jit" in text and "float32" not in text
    text = message(lambda: run(lambda *args: ((), ()), [(lambda y: y + y * y, x)], hidden=True))
    assert "input: a jaxpr of 2 equations\n" in text


CASES = [(outer, x), (table, x), (lambda x: inner(x), 2.0), (lambda x, y: (y, x), x, jnp.arange(2))]


@pytest.mark.parametrize("equations", [False, True])
def test_an_evaluation_passes(equations):
    check.evaluation(evaluate, CASES, equations=equations)
    check.evaluation(lambda *args: tuple(evaluate(*args)), CASES, equations=equations)
    check.evaluation(lambda *args: Both(*evaluate(*args)), CASES, equations=equations)
    check.evaluation(
        lambda *args: jax.tree.map(np.asarray, evaluate(*args)), CASES[:1], equations=equations
    )


def test_arguments_that_are_trees_are_handed_over_leaf_by_leaf():
    check.evaluation(evaluate, [(lambda pair: pair["a"] - pair["b"], {"b": x, "a": 2 * x})])


def outputs_only(jaxpr, *args):
    return jaxpr_as_fun(jaxpr)(*args), []


def test_the_outputs_alone_do_for_one_property_and_not_for_the_other():
    check.evaluation(outputs_only, CASES)
    text = message(lambda: check.evaluation(outputs_only, [(table, x)], equations=True))
    assert "does not give the results of every equation" in text
    assert "equations: 5" in text and "results of equations: 0" in text
    assert "needed later or not" in text
    text = message(
        lambda: check.evaluation(lambda j, *args: ([], None), [(table, x)], equations=True)
    )
    assert "results of equations: None" in text


def test_a_wrong_output_is_shown():
    def halved(jaxpr, *args):
        outputs, steps = evaluate(jaxpr, *args)
        return [out / 2 for out in outputs], steps

    text = message(lambda: check.evaluation(halved, [(lambda x: x + 1.0, x)]))
    assert "returns a wrong value" in text
    assert "call: halved(jax.make_jaxpr(<lambda>)(float32[3]), ...)" in text
    assert "outputs[0][0]: 1" in text and "expected: 2" in text


def test_a_wrong_result_of_an_equation_is_shown_with_its_name():
    def rounded(jaxpr, *args):
        outputs, steps = evaluate(jaxpr, *args)
        return outputs, [[jnp.round(result) for result in results] for results in steps]

    text = message(lambda: check.evaluation(rounded, [(table, x)], equations=True))
    assert "equation 0 (exp)[0][0]: 3" in text and "expected: 2.718282" in text
    bare = failure(
        lambda: check.evaluation(
            lambda j, *a: ([], evaluate(j, *a)[1][0]), [(abs, x)], equations=True
        )
    )
    assert "equation 0 (abs): float32[3] [1.0, 2.0, 3.0]" in str(bare)
    assert "expected: a list of 1" in str(bare)


def test_what_is_no_pair():
    text = message(lambda: check.evaluation(lambda *args: [x], [(inner, x)]))
    assert "returns no pair" in text and "return `(outputs, steps)`, both lists." in text
    assert "returned: [float32[3] [1.0, 2.0, 3.0]]" in text
