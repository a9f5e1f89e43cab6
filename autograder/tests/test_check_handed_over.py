"""Programs that an answer in another process hands over: judged, run, refused, done without."""

import json

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from autograder import check
from autograder.check import _artefact, _handed_over
from autograder.check._answer import Answer
from autograder.check._equations import has_exactly
from autograder.check._evidence import asked, signs
from autograder.check._handed_over import handed_over
from autograder.check._plain import Packer
from autograder.tests.failing import message
from autograder.tests.test_check_apart import remote

THREE = jnp.ones(3, "float32")
TYPE = jax.ShapeDtypeStruct((3,), "float32")


@jax.jit
def selu(x):
    below = 1.6732632423543772 * jnp.expm1(x)
    return 1.0507009873554805 * jnp.where(x > 0, x, below)


def selu_spec(x):
    x = np.asarray(x, np.float64)
    below = 1.6732632423543772 * np.expm1(np.minimum(x, 0))
    return 1.0507009873554805 * np.where(x > 0, x, below)


def selu_slope(x):
    x = np.asarray(x, np.float64)
    return 1.0507009873554805 * np.where(x > 0, 1, 1.6732632423543772 * np.exp(np.minimum(x, 0)))


def there(f, forge=None):
    """An answer `f` in another process; `forge` may change what it hands over, a dict."""

    def forged(question, text):
        found = json.loads(text)
        if forge is None or question["tuple"][0] != "handed_over.exported":
            return text
        pairs = found["tuple"][1]["dict"]
        found["tuple"][1]["dict"] = [[key, forge(key, value)] for key, value in pairs]
        return json.dumps(found)

    return remote({"f": f}, forge=forged)["f"]


@pytest.fixture(autouse=True)
def nothing_asked():
    asked.clear()
    signs.clear()


def reasons():
    return {why for _, why in asked if why}


def names():
    return [name for name, _ in asked]


def test_hidden_inputs_of_a_jitted_answer_do_not_cross():
    crossed = []

    def noted(question, text):
        crossed.append(json.dumps(question))
        return text

    f = remote({"f": selu}, forge=noted)["f"]
    check.values(f, selu_spec, [(jnp.full(3, 3.25, "float32"),)] * 2, cancels=1.76, hidden=True)
    check.gradient(f, selu_slope, [jnp.full(3, 3.25, "float32")], cancels=1.76, hidden=True)
    assert names() == ["handed_over.exported"] * 4  # once for each check, types and derivative
    data = json.dumps(np.full(3, 3.25, "float32").tobytes().hex())
    assert crossed and not any("array" in text or data in text for text in crossed)


def test_what_the_program_returns_is_what_the_answer_returns():
    def tree(x, others, rate):
        return {"a": x * rate, "b": [others["n"], None, (x.sum(),)]}

    args = (np.array([1.0, 2.0]), {"n": jnp.int32(3)}, 0.5)
    answer = Answer("f", there(jax.jit(tree)))
    result = handed_over(answer, args)(*args)
    assert result["b"][1] is None and isinstance(result["b"][2], tuple)
    assert result["a"].tolist() == [0.5, 1.0] and result["b"][0] == 3 and result["b"][2][0] == 3


def test_an_equal_program_is_compiled_once():
    _handed_over._compiled.cache_clear()
    for _ in range(3):
        anew = jax.jit(lambda x: jnp.sin(x) * 2.0)
        answer = Answer("f", there(anew))
        handed_over(answer, (THREE,))(THREE)
    assert _handed_over._compiled.cache_info().misses == 1


def looks(x):
    return 2 * x if float(x[0]) > 0 else x


DONE_WITHOUT = {
    "plain": lambda x: 2 * x,
    "looks at values": looks,
    "prints": jax.jit(lambda x: jax.debug.print("{}", x) or 2 * x),
    "foreign": jax.jit(lambda x: 2 * x + 0 * jnp.linalg.cholesky(jnp.eye(3))[0]),
    "static": lambda x: jax.jit(lambda n, x: 2 * x, static_argnums=0)(2, x),
}


@pytest.mark.parametrize("f", DONE_WITHOUT.values(), ids=DONE_WITHOUT)
def test_an_answer_without_a_program_is_called(f):
    check.values(there(f), lambda x: 2.0 * np.asarray(x, np.float64), [(THREE,)])
    assert names()[-1] == "answer.called" and not reasons() and not signs


def test_a_printing_jit_and_one_that_looks_at_values_are_jitted_as_reported():
    check.jitted(there(jax.jit(lambda x: jax.debug.print("{}", x) or 2 * x)), THREE)
    check.jitted(there(lambda x: selu(x) if float(x[0]) > 0 else selu(x)), THREE)
    assert reasons() and not signs


@pytest.mark.parametrize(
    "f", [selu, lambda x: selu(x), jax.jit(lambda x: 2 * x, inline=True), jax.jit(lambda x: x)]
)
def test_that_an_answer_is_jitted_is_shown_by_its_program(f):
    check.jitted(there(f), THREE)
    assert not reasons()


def test_a_report_that_the_program_contradicts_is_not_believed():
    def lies(question, text):
        if question["tuple"][0] == "jitted.programs_run":
            return json.dumps({"tuple": ["found", {"tuple": [["jit"], False]}]})
        return text

    f = remote({"f": lambda x: jnp.sin(x) * 2}, forge=lies)["f"]
    text = message(lambda: check.jitted(f, THREE))
    assert "`f` is not jitted: JAX is given it piece by piece" in text
    assert "sent one by one: sine" in text
    assert signs == ["`f` is told to be jitted, its program says otherwise"]


def test_a_jaxpr_that_the_program_contradicts_is_not_believed():
    plain = remote({"f": lambda x: jnp.log(x)})["f"]

    def lies(question, text):
        if question["tuple"][0] == "reading.read_program":
            (told,) = [plain.ask(*question_of(question))]
            return json.dumps({"tuple": ["found", {"dict": list(map(list, told.items()))}]})
        return text

    def question_of(question):
        return "reading.read_program", "f", ((TYPE,),), {}

    f = remote({"f": lambda x: jnp.where(x > 1, jnp.log(x), x)}, forge=lies)["f"]
    text = message(lambda: check.jaxpr(f, THREE, require=["log"], forbid=["select_n"]))
    assert "its program has the op `compare`, of which its jaxpr does not tell" in text
    assert len(signs) == 1 and "compare" in signs[0]


OTHER = jax.export.export(jax.jit(lambda x: (x, x)), platforms=["cpu"])(TYPE).mlir_module()
NO_PROGRAM = {
    "another type": lambda key, value: OTHER if key == "module" else value,
    "no text": lambda key, value: 3 if key == "module" else value,
    "garbage": lambda key, value: "module { x }" if key == "module" else value,
    "results without types": lambda key, value: [3] if key == "results" else value,
    "too many results": lambda key, value: value * 2000 if key == "results" else value,
    "a tree of other results": lambda key, value: [0, 1] if key == "tree" else value,
    "a tree of names": lambda key, value: "a" if key == "tree" else value,
    "other fields": lambda key, value: {"float": "oh"},
    "keys in place of arrays": lambda key, value: (
        [{"type": "key rbg", "shape": [3], "weak": False}] if key == "results" else value
    ),
    "a huge result": lambda key, value: (
        [{"type": "float32", "shape": [1 << 30], "weak": False}] if key == "results" else value
    ),
}


@pytest.mark.parametrize("forge", NO_PROGRAM.values(), ids=NO_PROGRAM)
def test_what_is_no_program_is_done_without_and_told(forge):
    answer = Answer("f", there(selu, forge))
    assert handed_over(answer, (THREE,)) is None
    assert len(signs) == 1 and "`f`" in signs[0]
    signs.clear()
    check.jitted(there(selu, forge), THREE)
    assert reasons()  # what is left is a report


def test_an_answer_whose_program_is_too_large_is_called_and_not_blamed(monkeypatch):
    monkeypatch.setattr(_artefact, "MOST_LETTERS", 100)
    check.values(there(selu), selu_spec, [(THREE,)], cancels=1.76)
    assert names()[-1] == "answer.called" and not signs


def test_a_wrong_program_is_a_wrong_answer():
    wrong = jax.export.export(jax.jit(lambda x: (x + 1,)), platforms=["cpu"])(TYPE).mlir_module()
    f = there(selu, lambda key, value: wrong if key == "module" else value)
    assert "returns a wrong value" in message(lambda: check.values(f, selu_spec, [(THREE,)]))


def test_what_is_foreign_is_not_run():
    def foreign(x):
        return (jnp.linalg.cholesky(jnp.outer(x, x) + jnp.eye(3))[0],)

    text = jax.export.export(jax.jit(foreign), platforms=["cpu"])(TYPE).mlir_module()
    answer = Answer("f", there(selu, lambda key, value: text if key == "module" else value))
    program = handed_over(answer, (THREE,))
    assert program.facts.foreign and program(THREE) is None


def test_a_program_that_takes_too_long_is_left_and_others_are_run(monkeypatch):
    monkeypatch.setattr(_handed_over, "SECONDS", 0.2)
    long = jax.jit(lambda x: jax.lax.fori_loop(0, 10**8, lambda i, y: jnp.sin(y + i), x))
    text = message(lambda: check.values(there(long), lambda x: x, [(THREE,)]))
    assert "`f` was still running after 0.2 seconds." in text
    assert "look for a loop that does not end" in text
    monkeypatch.undo()
    check.values(there(selu), selu_spec, [(THREE,)], cancels=1.76)


ORDER = ["mul", "sub", "exp", "log"]


def ordered(x):
    return jnp.log(jnp.exp(x * x - 1.0))


SHOWN = {
    "nothing": (lambda x: x, {"primitives": []}),
    "primitives": (ordered, {"primitives": ORDER}),
    "dependence": (lambda x: jnp.flip(x), {"depends_on": 0}),
    "no constants": (lambda x: x + 1, {"constants_at_most": 0}),
    "ops": (jnp.tanh, {"require": ["tanh"], "forbid": ["cond", "select_n", "while"]}),
}


@pytest.mark.parametrize(("f", "wanted"), SHOWN.values(), ids=SHOWN)
def test_what_a_program_shows_rests_on_no_report(f, wanted):
    check.jaxpr(there(f), THREE, **wanted)
    assert not reasons()


REPORTED = {
    "effects": (lambda x: x + 1, {"no_effects": True}),
    "numbers of equations": (lambda x: x + 1, {"at_most": {"add": 1}}),
    "primitives that share an op": (lambda x: x**2, {"primitives": ["integer_pow"]}),
    "unknown primitives": (lambda x: x + 1, {"forbid": ["scan"]}),
}


@pytest.mark.parametrize(("f", "wanted"), REPORTED.values(), ids=REPORTED)
def test_what_no_program_shows_is_reported(f, wanted):
    check.jaxpr(there(f), THREE, **wanted)
    assert reasons()


def test_equations_must_be_those_of_what_the_answer_returns():
    right = Answer("f", there(ordered))
    assert has_exactly(right, (TYPE,), ORDER, 0)
    assert not has_exactly(right, (TYPE,), ORDER, 1)
    assert not has_exactly(right, (TYPE,), ["mul", "exp", "log"], 0)
    told = right.value.ask("equations.equations_of", "f", ((TYPE,),), {})

    def lies(question, text):
        if question["tuple"][0] != "equations.equations_of":
            return text
        return Packer().pack(("found", told))

    other = Answer("f", remote({"f": jnp.sin}, forge=lies)["f"])
    assert not has_exactly(other, (TYPE,), ORDER, 0)


def test_types_sizes_and_lengths_are_shown_too():
    check.types(there(selu), THREE, returns=TYPE)
    check.array_sizes(there(selu), THREE, at_most=3)
    check.fixed_length(there(selu), (THREE,), (jnp.ones(5),))
    assert not reasons()
    check.types(there(selu), THREE, returns=TYPE, weak_type=False)
    assert len(reasons()) == 1
