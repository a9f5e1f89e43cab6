"""Checks of objects in another process: what crosses, and that forged evidence earns nothing."""

import dataclasses
import json

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from autograder import check
from autograder.check import _evidence, _plain
from autograder.check._agent import answered
from autograder.check._evidence import Gone, Remote
from autograder.tests.failing import failure, message


def remote(names, *, forge=None, **given):
    """A `Remote` of each function in `names`; `forge` may replace what the other side says."""

    def exchange(question, call_back):
        text = answered(question, names, call_back)
        return forge(json.loads(question), text) if forge else text

    return {name: Remote(name, exchange, given) for name in names}


def double(x):
    return 2 * x


ONE = (jnp.float32(1),)


def says(answer):
    """What a forger says in place of every answer."""
    return lambda question, text: json.dumps(answer)


FAILED = {
    "verdict": "`double` returns nothing.",
    "evidence": [],
    "misconception": None,
    "next_step": "",
    "kind": "",
    "attempted": True,
}


def failed(**fields):
    pairs = [[key, value] for key, value in (FAILED | fields).items()]
    return {"tuple": ["failed", {"dict": pairs}]}


FORGED = {
    "nothing": None,
    "a number": 3,
    "no pair": {"tuple": ["found"]},
    "another word": {"tuple": ["passed", None]},
    "code": {"tuple": ["found", {"code": "4wAA", "defaults": []}]},
    "an object": {"tuple": ["found", {"opaque": "equal to everything"}]},
    "the wrong value": {"tuple": ["found", 5]},
    "a failure without fields": {"tuple": ["failed", {"dict": []}]},
    "a failure of its own words": failed(verdict="hidden input: 3.25"),
    "an error of its own words": failed(verdict="`double` raised Hidden325."),
    "an unknown misconception": failed(misconception="none such"),
}


@pytest.mark.parametrize("answer", FORGED.values(), ids=FORGED)
def test_a_forged_answer_is_a_failure_and_says_nothing_of_its_own(answer):
    there = remote({"double": double}, forge=says(answer))["double"]
    error = failure(lambda: check.values(there, lambda x: 2.0 * x, [ONE], hidden=True))
    assert "3.25" not in str(error) and "325" not in str(error)


def test_a_failure_tells_a_kind_of_input_where_it_has_one_and_in_our_words():
    late = "`double` was still running after 3 seconds."
    for kind, told in {"": False, "hidden input: 3.25": True}.items():
        there = remote({"double": double}, forge=says(failed(verdict=late, kind=kind)))["double"]
        text = message(lambda there=there: check.values(there, float, [ONE], hidden=True))
        assert ("input: a scalar array" in text) == told and "3.25" not in text


def test_what_makes_no_sense_is_told():
    there = remote({"double": double}, forge=says(3))["double"]
    text = message(lambda: check.values(there, lambda x: 2.0 * x, [ONE]))
    assert "could not be looked at" in text
    assert "the answer makes no sense" in text
    assert "run the notebook from the top" in text


def test_a_process_that_has_ended_is_told():
    def ended(question, call_back):
        raise Gone("it used more than 2048 MiB of memory")

    there = Remote("double", ended, {})
    text = message(lambda: check.jitted(there, *ONE))
    assert "its process has ended: it used more than 2048 MiB of memory" in text


def test_a_number_of_traces_is_believed_but_a_wrong_type_is_not():
    for forged in (5, {"opaque": "True"}, [1, "a"]):
        there = remote({"f": jax.jit(double)}, forge=says({"tuple": ["found", forged]}))["f"]
        text = message(lambda there=there: check.traces(there, [ONE, ONE], exactly=7))
        assert "could not be looked at" in text


def test_only_what_is_asked_crosses():
    asked = []

    def forge(question, text):
        asked.append(json.dumps(question))
        return text

    there = remote({"double": jax.jit(double)}, forge=forge)["double"]
    check.values(there, lambda x: 2.0 * np.asarray(x, np.float64) + 0 * 1234.5, [ONE])
    check.traces(there, [ONE, (jnp.float32(2),), (jnp.ones(3, "float32"),)], exactly=2, hidden=True)
    assert asked and not any("1234" in text or "exactly" in text for text in asked)


def test_a_clock_is_called_back():
    def seconds_per_call(f, *args, clock):
        jax.block_until_ready(f(*args))
        start = clock()
        jax.block_until_ready(f(*args))
        return clock() - start

    there = remote({"s": seconds_per_call})["s"]
    check.benchmark(there, compile_seconds=8.0)
    check.benchmark(there, tree=True, args=(3, "metres"))
    text = message(lambda: check.benchmark(remote({"s": lambda f, clock: 0.25})["s"]))
    assert "never calls the function" in text


def test_functions_of_given_cells_cross_by_name_and_others_as_code():
    def total(step, xs):
        return functools_reduce(step, xs)

    def functools_reduce(step, xs):
        out = xs[0]
        for x in xs[1:]:
            out = step(out, x)
        return out

    given = {"add": jnp.add}
    there = remote({"total": total, "add": jnp.add}, **given)["total"]
    calls = [(jnp.add, [jnp.float32(1), jnp.float32(2)])]
    check.values(there, lambda step, xs: np.float64(sum(map(float, xs))), calls)
    calls = [(jax.jit(lambda a, b: a + b), [jnp.float32(1), jnp.float32(2)])]
    check.values(there, lambda step, xs: np.float64(sum(map(float, xs))), calls)

    def bound(a):
        return given and a

    with pytest.raises(ValueError, match="bind it in a given cell"):
        there.ask("answer.called", "total", ((bound, []),), {})


def test_every_gatherer_says_how_good_its_evidence_is():
    assert _evidence.GATHERERS
    check.values(remote({"double": double})["double"], lambda x: 2.0 * np.float64(x), [ONE])
    assert _evidence.asked[-1] == ("answer.called", "")
    _evidence.asked.clear()
    check.jitted(remote({"f": jax.jit(double)})["f"], *ONE)
    assert not any(why for _, why in _evidence.asked)  # its program shows it
    check.traces(remote({"f": jax.jit(double)})["f"], [ONE], exactly=1)
    assert _evidence.asked[-1][1] == _evidence.RUNS


def test_a_call_by_hand_gives_the_result_or_the_failure():
    there = remote({"double": double, "fails": lambda x: x.nothing})
    assert there["double"](3) == 6
    assert "raised AttributeError" in message(lambda: there["fails"](3))


def test_an_answer_may_be_a_class_with_fields():
    @dataclasses.dataclass
    class Own:
        x: int

    there = remote({"make": lambda x: Own(3)})["make"]
    text = message(lambda: check.values(there, lambda x: 2.0 * np.float64(x), [ONE]))
    assert "returns the wrong kind of thing" in text


def test_an_answer_that_gives_too_much_is_told(monkeypatch):
    monkeypatch.setattr(_plain, "MOST_BYTES", 1 << 20)
    there = remote({"double": lambda x: jnp.zeros(1 << 20, "float32")})["double"]
    text = message(lambda: check.values(there, lambda x: 2.0 * np.float64(x), [ONE]))
    assert "`double` gives more than can be looked at." in text
    assert "5 MiB of data, of which at most 1 can be read" in text
    assert "return just what the header asks for" in text
