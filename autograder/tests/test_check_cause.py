"""`check.cause`: the right cause passes, a wrong one is told what it would look like."""

import functools
import signal
import time

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from autograder import check
from autograder.check import _public
from autograder.tests.failing import failure

IDS = ["static-cures-all", "jit-made-anew", "keyed-on-values"]


@functools.partial(jax.jit, static_argnums=1)
def stretched(x, by):
    return x * by


def shown_by():
    check.traces(stretched, [(jnp.ones(3), 1.0), (jnp.ones(3), 2.0)], exactly=1)


def said(why, shown=shown_by):
    """The failure of a student who bound `why` to this."""
    return failure(lambda: (why, check.cause("why", IDS, shown)))


def test_the_right_cause_passes(capsys):
    why = "static-cures-all"
    check.cause("why", IDS, shown_by)
    assert capsys.readouterr().out == "ok: why (cause)\n"
    assert why


def test_the_cause_as_text_of_another_class_passes():
    why = np.str_(" static-cures-all ")
    check.cause("why", IDS, shown_by)
    assert why


def test_a_wrong_cause_is_told_its_sign_and_what_is_seen_and_not_the_right_one():
    assert str(said("jit-made-anew")).splitlines() == [
        "`why` is not the cause.",
        "  chosen: jit-made-anew",
        "  its sign: A new trace for a call made twice with the very same arguments.",
        "  seen here:",
        "    traced: 2 of 2 calls; expected: 1",
        "    call 1: float32[3], ~float32[]   traced",
        "    call 2: float32[3], ~float32[]   traced (argument 2: 1.0 -> 2.0)",
        "Try: find a line of what is seen that the chosen cause cannot explain.",
    ]


@pytest.mark.parametrize(
    ("why", "words"),
    [
        ("static-cures-al", 'Try: did you mean `"static-cures-all"`?'),
        (
            "Marking an argument static makes a traced-value error go away for free",
            'Try: did you mean `"static-cures-all"`?',
        ),
        ("the weather", "Try: write one of them, as text."),
        (3, "found: 3"),
        (["static-cures-all"], "`why` is none of the causes to choose from."),
    ],
)
def test_something_else_is_told_what_to_choose_from(why, words):
    text = str(said(why))
    assert words in text
    assert "choose from: static-cures-all, jit-made-anew, keyed-on-values" in text


def test_none_is_not_attempted():
    assert not said(None).attempted


@pytest.mark.parametrize(
    ("shown", "named"), [(lambda: None, "None"), (shown_by, "static-cures-all")]
)
def test_a_given_function_that_was_changed_is_told(shown, named):
    why = "jit-made-anew"
    text = str(failure(lambda: (why, check.cause("why", IDS[1:], shown))))
    assert "What the given cell defines is not what it was." in text
    assert f"cause shown now: {named}" in text
    assert "bind it to another name" in text


def test_an_author_is_told_of_an_id_that_is_not_there():
    why = "jit-made-anew"
    with pytest.raises(ValueError, match="no misconception has the id 'rain'"):
        check.cause("why", ["rain"], shown_by)
    assert why


def test_the_time_of_the_outer_check_goes_on_while_an_inner_one_runs(monkeypatch):
    monkeypatch.setattr(_public, "SECONDS", 0.5)

    def hangs():
        check.jitted(jax.jit(jnp.sin), jnp.ones(3))
        while True:
            time.sleep(0.01)

    text = str(said("jit-made-anew", hangs))
    assert "`why` was still running after 0.5 seconds." in text
    assert signal.getitimer(signal.ITIMER_REAL)[0] == 0
