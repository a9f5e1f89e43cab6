"""`check.effects`, `check.leaves_alone`, `check.pure_under_jit`: what else a call does."""

import jax
import jax.numpy as jnp

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
    assert "call 2: noisy(2.0) prints 1 times; expected: 2" in text
    assert "jit runs the Python body when it traces" in text
    text = message(lambda: check.effects(noisy, [1.0, 2.0], appends=(kept, [1, 1])))
    assert "does not append on the calls it should" in text


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
    assert "changes `names`, which is outside it" in message(
        lambda: check.pure_under_jit(notes, 1.0)
    )


def test_pure_under_jit_finds_a_result_that_differs():
    def counts(x, state=[0]):  # noqa: B006, a default that is changed is the case to find
        state[0] += 1
        return x + state[0]

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
