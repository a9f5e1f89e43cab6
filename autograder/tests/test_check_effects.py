"""`check.effects`, `check.leaves_alone`, `check.pure_under_jit`: what else a call does."""

import itertools
import types

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from autograder import check
from autograder.tests.failing import failure, message

kept = []


@jax.jit
def noisy(x):
    print("tracing")
    kept.append(str(x))
    jax.debug.print("x = {}", x)
    return 2 * x


def test_effects_are_counted_call_by_call_whatever_was_traced_before():
    for _ in range(2):
        check.effects(noisy, [1.0, 2.0, jnp.ones(2)], prints=[2, 1, 2], appends=(kept, [1, 0, 1]))


def test_effects_shows_each_call():
    text = message(lambda: check.effects(noisy, [1.0, 2.0], prints=[2, 2]))
    assert "does not print on the calls it should" in text
    assert "call 2: noisy(2.0) writes 1 line; expected: 2" in text
    assert "jit runs the Python body when it traces" in text
    text = message(lambda: check.effects(noisy, [1.0, 2.0], appends=(kept, [1, 1])))
    assert "does not append on the calls it should" in text
    assert "call 1: noisy(1.0) appends 1 entry; expected: 1" in text
    assert "call 2: noisy(2.0) appends 0 entries; expected: 1" in text


def test_effects_tells_what_a_surplus_of_lines_comes_from():
    def twice(x):
        print("one")
        print("two")
        return x

    @jax.jit
    def prints_the_array(x):
        print("tracing")
        jax.debug.print("{}", x)
        return x

    calls = [jnp.ones(2), jnp.zeros(2), jnp.ones((2, 2))]
    text = message(lambda: check.effects(twice, calls, prints=[2, 1, 2]))
    assert "a line that is to come only at the first call of a type must be a Python effect" in text
    text = message(lambda: check.effects(prints_the_array, calls, prints=[2, 1, 2]))
    assert "writes 3 lines; expected: 2" in text
    assert "a matrix takes several lines to print: print a fixed text, or its shape." in text


def test_effects_tells_lines_of_the_program_from_lines_around_it():
    doubled = jax.jit(lambda x: print("tracing") or 2 * x)

    def around(x):
        print("called")
        return doubled(x)

    check.effects(around, [1.0, 2.0], prints=[2, 1])
    check.effects(lambda x: noisy(x), [1.0, 2.0], prints=[2, 1], program_prints=[1, 1])
    text = message(lambda: check.effects(around, [1.0, 2.0], prints=[2, 1], program_prints=[1, 1]))
    assert "`around` prints around its program what the program should print." in text
    assert "its program writes 0 lines; expected: 1 line" in text
    assert "its line at every call is printed by Python, around the jitted function" in text
    assert "Try: print it in the program, with `jax.debug.print`." in text


def test_a_check_prints_its_own_line_only(capsys):
    check.traces(noisy, [1.0, 2.0], exactly=1)
    check.values(noisy, lambda x: 2 * x, [(1.0,)])
    assert capsys.readouterr().out == "ok: noisy (traces)\nok: noisy (values)\n"


def test_leaves_alone_shows_before_and_after():
    def adds(entries):
        entries.append(1)
        return entries

    text = message(lambda: check.leaves_alone(adds, [0]))
    assert "changes its argument number 1" in text
    assert "before: [0]" in text and "after: [0, 1]" in text


def test_pure_under_jit_finds_a_tracer_that_escapes_and_a_global_that_changes():
    leaked, names = [], []

    def leaks(x):
        leaked.append(x)
        return x + 1

    def notes(x):
        names.append("x")
        return x + 1

    assert "keeps a traced value outside itself" in message(
        lambda: check.pure_under_jit(leaks, 1.0)
    )
    assert "changed: `names`" in message(lambda: check.pure_under_jit(notes, 1.0))


def test_pure_under_jit_finds_what_is_kept_on_the_function_itself():
    @jax.jit
    def counts(x):
        counts.calls += 1
        return x

    def keeps(x):
        keeps.latest = x
        return x

    counts.calls = 0
    text = message(lambda: check.pure_under_jit(counts, 1.0))
    assert "changed: `counts.calls`" in text
    text = message(lambda: check.pure_under_jit(keeps, 1.0))
    assert "keeps a traced value outside itself" in text
    check.pure_under_jit(jax.jit(lambda x: x), 1.0)


def by_default(x, state=[0]):  # noqa: B006, a default that is changed is the case to find
    state[0] += 1
    return x


class Counter:
    calls = 0

    def count(self, x):
        self.calls += 1
        return x


table, numbers, box = np.zeros(2), itertools.count(), types.SimpleNamespace(calls=0)


def in_place(x):
    table[0] += 1
    return x


def counted(x):
    next(numbers)
    return x


def boxed(x):
    box.calls += 1
    return x


@pytest.mark.parametrize(
    ("f", "name"),
    [
        (by_default, "state"),
        (jax.jit(Counter().count), "self"),
        (in_place, "table"),
        (counted, "numbers"),
        (boxed, "box"),
    ],
)
def test_pure_under_jit_finds_a_change_wherever_it_is_kept(f, name):
    text = message(lambda: check.pure_under_jit(f, 1.0))
    assert f"changed: `{name}`" in text


def test_leaves_alone_lets_arrays_be_donated_and_finds_one_exchanged():
    def exchanges(state):
        state["n"] = state["n"] + 1
        return state

    state = {"n": jnp.int32(0)}
    check.leaves_alone(jax.jit(lambda state: state, donate_argnums=0), state)
    assert "changes its argument number 1" in message(lambda: check.leaves_alone(exchanges, state))


def test_pure_under_jit_finds_a_result_that_differs():
    generator = np.random.default_rng(0)

    def counts(x):
        return x + generator.random()

    assert "gives another result under jit" in message(lambda: check.pure_under_jit(counts, 1.0))


def test_nothing_returned_is_nothing_answered():
    text = message(lambda: check.leaves_alone(lambda x: None, 1.0))
    assert "returns nothing" in text and "did you forget a `return`?" in text


def test_a_traced_value_kept_in_a_global_is_found_without_a_search_for_what_holds_it():
    @jax.jit
    def keeps(x):
        global latest
        latest = [{"x": x}]
        return x + 1

    assert "keeps a traced value outside itself" in message(
        lambda: check.pure_under_jit(keeps, 1.0)
    )


def test_a_cause_is_named_only_where_some_calls_have_fewer_than_others():
    def prints(counts):
        left = iter(counts)

        def f(x):
            print("line\n" * next(left), end="")
            return x

        return f

    for counts, named in [([1, 0, 1], True), ([1, 1, 1], False), ([3, 1, 3], False)]:
        error = failure(
            lambda counts=counts: check.effects(prints(counts), [1, 2, 3], prints=[2, 1, 2])
        )
        assert (error.misconception == "side-effects-run-every-call") is named
