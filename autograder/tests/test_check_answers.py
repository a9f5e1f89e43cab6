"""What all checks share: names, "not attempted", errors, hidden tests, settings, time, IPython."""

import collections
import signal
import warnings

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from autograder import check
from autograder.check import _public
from autograder.check._answer import copied
from autograder.check._describe import describe, kind_of
from autograder.check._failure import MOST_LINES, CheckFailure
from autograder.check._misconceptions import BY_ID
from autograder.check._traces import type_of
from autograder.tests.failing import failure


def fails(x):
    return x + np.array(["a"]).item()  # a str


def stub(x):
    raise NotImplementedError()


Pair = collections.namedtuple("Pair", ["one", "other"])


def test_an_unbound_name_is_not_attempted():
    error = failure(lambda: check.jitted("nowhere_bound", 1.0))
    assert not error.attempted
    assert str(error).startswith("Not attempted: nothing is named `nowhere_bound` here.")
    assert "write `nowhere_bound` in its cell above" in str(error)


@pytest.mark.parametrize(
    "run",
    [
        lambda: check.values(stub, np.asarray, [(1.0,)]),
        lambda: check.jitted(jax.jit(stub), 1.0),
        lambda: check.jitted(stub, 1.0),
        lambda: check.traces(stub, [1.0], exactly=1),
        lambda: check.jaxpr(stub, 1.0, primitives=[]),
        lambda: check.leaves_alone(stub, 1.0),
        lambda: check.pure_under_jit(stub, 1.0),
    ],
)
def test_a_stub_is_not_attempted(run):
    error = failure(run)
    assert not error.attempted
    assert "`stub` still raises NotImplementedError" in str(error)


def test_none_is_not_attempted_and_a_number_is_no_function():
    number = 3
    assert "`NoneType` is None" in str(failure(lambda: check.jitted(None, 1.0)))
    assert "is not a function" in str(failure(lambda: check.jitted(number, 1.0)))


def test_an_error_in_the_answer_shows_call_line_and_text_and_no_library_frame():
    text = str(failure(lambda: check.values(fails, np.asarray, [(jnp.ones(2),)])))
    assert "`fails` raised TypeError." in text
    assert "call: fails(float32[2] [1.0, 1.0])" in text
    assert "return x + np.array" in text
    assert "site-packages" not in text
    assert "Try: mend that line, run its cell, try again." in text


def test_an_error_without_a_line_of_the_student_shows_what_jax_says_of_the_value():
    text = str(failure(lambda: check.values(jax.jit(abs), np.asarray, [("a",)])))
    assert "text: The problematic value is of type <class 'str'> and was passed to" in text
    assert "line:" not in text
    assert "Try: read the text, mend the cell, run it, try again." in text


def test_a_hidden_test_tells_property_and_kind_and_no_value():
    def wrong(x):
        return x + 12345.0

    spec = np.asarray
    shown = str(failure(lambda: check.values(wrong, spec, [(jnp.full((1, 1), 678.0),)])))
    quiet = str(
        failure(lambda: check.values(wrong, spec, [(jnp.full((1, 1), 678.0),)], hidden=True))
    )
    assert "678" in shown and "13023" in shown
    assert "678" not in quiet and "13023" not in quiet and "12345" not in quiet
    assert "returns a wrong value" in quiet and "an array of size 1" in quiet
    assert "This is a hidden test" in quiet


def test_a_hidden_test_does_not_show_the_text_of_an_error():
    def leaks(x):
        raise ValueError(f"the input is {x}")

    text = str(
        failure(lambda: check.values(leaks, np.asarray, [(jnp.full(1, 678.0),)], hidden=True))
    )
    assert "raised ValueError" in text and "678" not in text


def test_a_message_is_at_most_twelve_lines():
    error = CheckFailure(
        "verdict " * 30,
        [f"line {i} " * 30 for i in range(40)],
        misconception="leaked-tracer",
        next_step="step " * 40,
    )
    lines = str(error).splitlines()
    assert len(lines) == MOST_LINES and max(map(len, lines)) <= 100
    assert "more lines)" in str(error)


def test_ipython_shows_the_message_in_place_of_a_traceback():
    error = CheckFailure("verdict.", ["evidence"], next_step="step.")
    assert error._render_traceback_() == ["verdict.\n  evidence\nTry: step."]


def test_long_evidence_is_folded_while_there_is_room():
    long = f"call: {'word ' * 30}end"
    lines = str(CheckFailure("verdict.", [long, "short"], next_step="step.")).splitlines()
    assert [line[:7] for line in lines] == ["verdict", "  call:", "      w", "  short", "Try: st"]
    assert lines[2].endswith("end")
    lines = str(CheckFailure("verdict.", [long] * 10, next_step="step.")).splitlines()
    assert len(lines) == MOST_LINES and lines[1].endswith(" ...")
    lines = str(CheckFailure("verdict.", ["x" * 5000], next_step="step.")).splitlines()
    assert len(lines) == 5 and lines[3].endswith("...")


def test_what_to_write_in_place_of_a_call_that_needs_a_value_is_told():
    @jax.jit
    def as_a_float(x):
        return float(x) + 1

    @jax.jit
    def at_most_1(x):
        return min(x, 1.0)

    @jax.jit
    def branches(x):
        return x if x > 0 else -x

    for f, step in (
        (as_a_float, "Try: leave it an array; no `float(...)` is needed."),
        (at_most_1, "Try: use `jnp.minimum` in place of `min`."),
        (branches, "Try: decide by `x.shape`"),
    ):
        text = str(failure(lambda f=f: check.values(f, lambda x: x, [(jnp.float32(2),)])))
        assert step in text


def test_a_check_runs_under_default_settings_and_leaves_yours_alone():
    settings = {"jax_enable_x64": True, "jax_disable_jit": True, "jax_debug_nans": True}
    before = {name: getattr(jax.config, name) for name in settings}
    try:
        for name, value in settings.items():
            jax.config.update(name, value)
        f = jax.jit(lambda x: jnp.log(x))
        check.traces(f, [jnp.ones(3, "float32"), -jnp.ones(3, "float32")], exactly=1)
        check.values(f, lambda x: np.log(np.asarray(x, float)), [(jnp.float32(2),)])
        assert {name: getattr(jax.config, name) for name in settings} == settings
    finally:
        for name, value in before.items():
            jax.config.update(name, value)


def test_an_answer_that_hangs_is_stopped(monkeypatch):
    def hangs(x):
        while True:
            pass

    monkeypatch.setattr(_public, "SECONDS", 0.2)
    before = signal.getsignal(signal.SIGALRM)
    error = failure(lambda: check.values(hangs, np.asarray, [(1.0,)]))
    assert "was still running after 0.2 seconds" in str(error)
    assert signal.getsignal(signal.SIGALRM) is before
    assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)


def test_an_answer_that_hangs_is_stopped_where_a_callback_swallows_the_first_attempt(monkeypatch):
    monkeypatch.setattr(_public, "SECONDS", 0.2)
    swallowed = []

    def endless(x):
        while True:
            try:
                while True:
                    pass
            except BaseException as error:  # what Python does in a garbage collector's callback
                if swallowed:
                    raise
                swallowed.append(error)

    error = failure(lambda: check.jitted(endless, 1.0))
    assert "was still running after 0.2 seconds" in str(error)
    assert len(swallowed) == 1


def test_what_an_answer_warns_of_stays_off_stderr(capfd):
    def warns(x):
        warnings.warn("careful", UserWarning, stacklevel=1)
        return jnp.asarray(x)

    check.values(warns, lambda x: np.asarray(x, float), [(jnp.ones(1),)])
    assert capfd.readouterr().err == ""


def test_a_pass_is_one_short_line_and_a_hidden_one_none(capfd):
    assert check.jaxpr(jnp.sin, 1.0, primitives=["sin"]) is None
    spec = lambda x: np.sin(np.asarray(x, float))  # noqa: E731
    assert check.values(jnp.sin, spec, check.arrays(()), hidden=True) is None
    assert capfd.readouterr() == ("ok: sin (jaxpr)\n", "")


@pytest.mark.parametrize(
    "value,text",
    [
        (jnp.ones(2), "float32[2] [1.0, 1.0]"),
        (jnp.ones((3, 4)), "float32[3,4]"),
        ([1, (2.5, "a")], "[1, (2.5, 'a')]"),
        (list(range(9)), "[0, 1, 2, 3, ...]"),
        (Pair(1, [Pair(2.5, None)]), "Pair(one=1, other=[Pair(one=2.5, other=None)])"),
        (describe, "the function describe"),
        ("x" * 99, "'" + "x" * 56 + "..."),
    ],
)
def test_describe(value, text):
    assert describe(value) == text


def test_describe_survives_a_broken_repr():
    class Broken:
        def __repr__(self):
            raise RuntimeError("no")

    assert describe(Broken()) == "an object of class Broken"


def test_kinds_say_no_value():
    args = (jnp.zeros((0, 2)), jnp.float32(1), jnp.ones((1, 1)), jnp.ones(3), jnp.ones((2, 2)), [])
    assert kind_of(args) == (
        "an empty array, a scalar array, an array of size 1, a vector, a matrix, a list"
    )


def test_an_unknown_misconception_is_a_mistake_of_the_check():
    with pytest.raises(ValueError, match="no misconception has the id 'nonsense'"):
        CheckFailure("verdict.", misconception="nonsense")


@pytest.mark.parametrize("belief", BY_ID.values(), ids=BY_ID)
def test_every_misconception_is_complete(belief):
    assert all(value for field, value in vars(belief).items() if field != "number")
    assert belief.part in ("Inspect", "Trace", "Time") and len(belief.lesson) == 2
    assert belief.cause.endswith(".") and len(belief.cause) <= 150
    assert 15 <= len(belief.explanation.split()) <= 90
    assert belief.remedy.endswith(".") and len(belief.remedy) <= 100


def test_the_25_most_frequent_misconceptions_are_there():
    numbers = [belief.number for belief in BY_ID.values() if belief.number is not None]
    assert sorted(numbers) == list(range(1, 26))


def gives_text(x):
    return "a"


@pytest.mark.parametrize(
    "run",
    [
        lambda: check.pure_under_jit(gives_text, 1.0),
        lambda: check.jaxpr(gives_text, 1.0, primitives=[]),
        lambda: check.compiled(gives_text, 1.0, ops=["add"]),
    ],
)
def test_an_error_of_jax_names_the_answer_and_no_file(run):
    text = str(failure(run))
    assert "text: function gives_text traced for jit returned a value of type <class 'str'>" in text
    assert ".py" not in text


def test_a_function_that_computes_nothing_is_not_said_to_use_numpy():
    text = str(failure(lambda: check.jitted(gives_text, 1.0)))
    assert "JAX compiles nothing" in text and "Cause:" not in text
    text = str(failure(lambda: check.jitted(lambda x: np.exp(np.float32(2)), 1.0)))
    assert "NumPy needs values" in text


def test_a_dict_and_a_jitted_function_are_described():
    assert (
        describe({"a": jnp.ones(2, "float32"), "b": [None]})
        == "{'a': float32[2] [1.0, 1.0], 'b': [None]}"
    )
    assert describe(dict.fromkeys(range(5))) == "{0: None, 1: None, 2: None, 3: None, ...}"
    itself = {}
    itself["me"] = itself
    assert describe(itself) == "{'me': ...}"
    assert describe(jax.jit(stub)) == "the jitted function stub"
    assert kind_of((jax.jit(stub), stub)) == "a function, a function"


def test_the_type_of_a_tree_has_a_type_for_each_leaf():
    x = jnp.ones(2, "float32")
    assert type_of({"b": [x, None], "a": 1}) == "{'a': ~int32[], 'b': [float32[2], None]}"
    assert type_of({"a": x, "b": x}) == type_of(dict([("b", x), ("a", x)]))
    assert type_of([x]) != type_of((x,))
    assert type_of({"*": x}) == "{'*': *}: ['float32[2]']"


def test_a_dict_in_another_order_is_the_very_same_argument():
    x = jnp.ones(2, "float32")
    calls = [{"a": x, "b": x}, {"b": x, "a": x}]
    error = failure(lambda: check.traces(lambda t: jax.jit(lambda u: u)(t), calls, exactly=1))
    assert "(again, for the very same arguments)" in str(error)


def test_a_copy_has_the_type_of_what_it_copies():
    for value in (jnp.array(1.0), jnp.float32(1), np.ones(2, "float32"), 1.0, jnp.arange(3) * 0.5):
        assert str(jax.typeof(copied((value,))[0])) == str(jax.typeof(value))


def test_a_weak_array_of_64_bits_is_copied_in_32():
    with jax.enable_x64(True):
        wide = jnp.full((2, 2), 2.0)
        assert wide.weak_type and wide.dtype == "float64"
    with jax.enable_x64(False):
        (copy,) = copied((wide,))
    assert str(jax.typeof(copy)) == "~float32[2,2]"
    assert copy.tolist() == [[2.0, 2.0], [2.0, 2.0]]


def test_an_array_of_64_bits_is_shown_as_it_is_taken():
    with jax.enable_x64(True):
        wide = jnp.full(1, 0.1)
        assert describe(wide) == "float64[1] [0.1]"
    assert describe(wide) == "float32[1] [0.10000000149011612]"
    assert describe(np.full(1, 0.1)) == "float64[1] [0.1]"
