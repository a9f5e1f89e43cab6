"""`check.compositions`: lists of transforms, judged by the programs they make."""

import jax
import jax.numpy as jnp
import pytest

from autograder import check
from autograder.tests.failing import failure, message


def wave(x):
    return jnp.sum(jnp.sin(x))


def either(x):
    return jax.lax.cond(x > 0, jnp.sin, jnp.exp, x)


def until(x):
    return jax.lax.while_loop(lambda y: y.max() > 0.5, jnp.sin, x)


x = jnp.ones(3, "float32")
transforms = {
    "grad": jax.grad,
    "jacfwd": jax.jacfwd,
    "jit": jax.jit,
    "rows": lambda f: lambda xs: jax.lax.map(f, xs),
    "vmap": jax.vmap,
}
goals = [(wave, x, "float32[3]", {"jit": 2}), (either, x, "float32[3]", {"scan": 1})]


def made(*names, goal):
    return lambda: check.compositions([list(names)], transforms, [goal])


@pytest.mark.parametrize(
    "entries", [[["grad", "jit"], ["rows"]], (("grad", "jit", "jit"), ("rows", "jit"))]
)
def test_what_makes_the_programs_passes(entries, capsys):
    check.compositions(entries, transforms, goals)
    assert capsys.readouterr().out.endswith("(compositions)\n")


def test_an_empty_list_is_the_function_itself():
    made(goal=(wave, x, "float32[]", {"sin": 1, "jit": 0}))()


def test_only_the_jaxpr_itself_is_counted():
    made("jit", "grad", goal=(wave, x, "float32[3]", {"jit": 1, "cos": 0}))()


def test_another_program_is_told_with_its_differences():
    answer = [["jit", "grad"], ["rows"]]
    error = failure(lambda: check.compositions(answer, transforms, goals))
    assert error.verdict == "`list` has an entry that does not make the program asked for."
    assert error.evidence[0] == "entry 1: jit(grad(wave))"
    assert error.evidence[1:] == ("equations of `jit`: 1; asked for: 2",)
    assert error.misconception is None
    assert "print the jaxpr of your composition" in error.next_step


def test_another_type_is_told():
    error = failure(made("jit", goal=(wave, x, "float32[3]", {"jit": 1})))
    assert error.evidence[1:] == ("type of the result: float32[]; asked for: float32[3]",)


def test_a_cond_that_vmap_took_away_is_named():
    error = failure(made("vmap", goal=goals[1]))
    assert error.misconception == "cond-under-vmap"
    assert error.next_step == "count on both branches running, or use `jax.lax.map`."


@pytest.mark.parametrize("names", [("jit", "vmap"), ("rows", "jit", "vmap"), ("vmap", "vmap")])
def test_a_vmap_beside_another_fault_is_not(names):
    assert failure(made(*names, goal=goals[1])).misconception is None


def test_a_reverse_mode_that_is_not_there_is_named():
    error = failure(made("jit", "grad", goal=(until, x, "float32[3]", {"jit": 1})))
    assert "raised: TypeError" in error.evidence[1] and error.misconception is None
    summed = [(lambda x: until(x).sum(), x, "float32[3]", {"jit": 1})]
    error = failure(lambda: check.compositions([["grad"]], transforms, summed))
    assert error.misconception == "any-loop-differentiable"
    assert error.evidence[0] == "entry 1: grad(<lambda>)"
    assert error.next_step == "which of the transforms takes such a function, in this order?"


@pytest.mark.parametrize(
    "answer, found",
    [
        ([["jit"]], "1 entries"),
        ((), "0 entries"),
        (2, "2"),
    ],
)
def test_another_length_or_no_list_is_refused(answer, found):
    text = message(lambda: check.compositions(answer, transforms, goals))
    assert "is not a list of 2 compositions." in text and f"found: {found}" in text
    assert 'such as `["jit", "grad"]` for `jit(grad(f))`.' in text


@pytest.mark.parametrize(
    "entry, found",
    [
        ("jit", "'jit'"),
        (None, "None"),
        ([jax.jit], "jit"),
        (["hessian"], "'hessian'"),
        ([[]], "[]"),
    ],
)
def test_an_entry_that_is_no_list_of_names_is_refused(entry, found):
    text = message(lambda: check.compositions([entry, ["rows"]], transforms, goals))
    assert "has an entry that is no list of transforms." in text and found in text
    assert "choose from: grad, jacfwd, jit, rows, vmap" in text


def test_too_many_names_are_refused_untried():
    text = message(lambda: check.compositions([["jit"] * 6, ["rows"]], transforms, goals))
    assert "has an entry with more than 5 transforms." in text and "found: 6 names" in text
    assert "leave out what the program asked for does not need." in text


def test_nothing_is_not_attempted():
    assert not failure(lambda: check.compositions(None, transforms, goals)).attempted
    assert not failure(lambda: check.compositions("not_there", transforms, goals)).attempted


def test_a_hidden_check_shows_no_entry():
    text = message(lambda: check.compositions([[], []], transforms, goals, hidden=True))
    assert "hidden test" in text and "entry" not in text.splitlines()[1]
