"""`check.tracing_calls`: the same values in other spellings and types, traced so many times."""

import decimal
import fractions

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from autograder import check
from autograder.tests.failing import failure, message


def tripled(x, k=3.0):
    return k * x


def judged(calls, **more):
    given = {"exactly": 3, "at_least_calls": 4, **more}
    check.tracing_calls(calls, tripled, {"x": 4, "k": 3}, **given)


SPELLED = [((4.0,), {}), ((4.0, 3.0), {}), ((4.0,), {"k": 3.0}), ((4.0,), {})]


@pytest.mark.parametrize(
    "calls",
    [
        SPELLED,
        [((4,), {}), ((4.0,), {}), ((jnp.float32(4),), {}), ((np.float32(4),), {})],
        [[[4.0], {}], [(), {"x": 4.0}], [[4.0, 3], {}], [(), {"x": 4.0}]],
        tuple(SPELLED),
    ],
)
def test_spellings_and_types_pass(calls, capsys):
    judged(calls)
    assert capsys.readouterr().out.endswith("(tracing calls)\n")


def test_another_number_of_traces_is_shown_call_by_call():
    error = failure(lambda: judged([*SPELLED[:2], SPELLED[0], ((4, 3.0), {})], exactly=2))
    assert error.evidence == (
        "traced: 3 of 4 calls",
        "call 1: tripled(~float32[])   traced",
        "call 2: tripled(~float32[], ~float32[])   traced",
        "call 3: tripled(~float32[])",
        "call 4: tripled(~int32[], ~float32[])   traced",
    )
    assert "a new spelling or a new type is traced" in error.next_step


def test_other_values_are_refused_and_the_belief_is_named():
    error = failure(lambda: judged([((float(x),), {}) for x in (4, 5, 6, 4)]))
    assert error.evidence == ("call 2: tripled(5.0)", "expected: x = 4, k = 3")
    assert error.misconception == "keyed-on-values"
    other = failure(lambda: judged([((4.0,), {"k": 1.0})] * 4))
    assert other.misconception is None


def test_an_array_of_one_is_another_value():
    calls = [((np.full(n, 4.0),), {}) for n in (1, 2, 3, 1)]
    error = failure(lambda: judged(calls))
    assert "other values than asked for" in str(error) and error.misconception is None


@pytest.mark.parametrize(
    "calls,says",
    [
        (None, "Not attempted"),
        ([], "found: 0 calls"),
        ({"x": 4.0}, "is not a list of at least 4 calls"),
        ([4.0] * 4, "entry: 4.0"),
        ([((4.0), {})] * 4, "has an entry that is no pair of a tuple and a dict"),
        ([((4.0,), {"n": 3.0})] * 4, "got an unexpected keyword argument 'n'"),
        ([((), {})] * 4, "missing a required argument: 'x'"),
        ([(([4.0],), {})] * 4, "not a number: [4.0]"),
        ([((jax.random.key(4),), {})] * 4, "not a number: key<fry>[]"),
        ([((np.timedelta64(4, "s"),), {})] * 4, "text: not a number: "),
        ([((np.array(4, dtype=object),), {})] * 4, "not a number: object[]"),
        ([((decimal.Decimal(4),), {})] * 4, "not a number: Decimal('4')"),
        ([((fractions.Fraction(4),), {})] * 4, "not a number: Fraction(4, 1)"),
        ([((jnp.asarray(4, "int4"),), {})] * 4, "text: "),
    ],
)
def test_an_answer_of_another_form_is_told_what_is_asked_for(calls, says):
    assert says in message(lambda: judged(calls))


def test_what_was_made_with_64_bits_counts_as_32():
    with jax.enable_x64(True):
        wide = jnp.asarray(np.float64(4))
    judged([((wide,), {}), ((np.float32(4),), {}), ((4.0,), {}), ((4,), {})])
