"""`check.steps`: a state handed on from call to call, its values and its traces."""

import collections
import functools

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from autograder import check
from autograder.tests.failing import failure

START = {"last": jnp.zeros(2, "float32"), "seen": jnp.int32(0)}
INPUTS = [jnp.float32(1), jnp.float32(2), jnp.float32(6)]


def spec(state, x):
    last, seen = np.array(state["last"], np.float64), int(state["seen"])
    last[seen % 2] = x
    return {"last": last, "seen": np.int32(seen + 1)}, last.sum()


def step(state, x):
    last = state["last"].at[state["seen"] % 2].set(x)
    return {"last": last, "seen": state["seen"] + 1}, last.sum()


def said(f, **asked):
    return failure(lambda: check.steps(f, START, INPUTS, **(asked or {"spec": spec})))


def test_right_steps_pass_plain_or_jitted(capsys):
    check.steps(step, START, INPUTS, spec=spec)
    check.steps(jax.jit(step), START, INPUTS, spec=spec, traced=1)
    check.steps(lambda state, x: list(step(state, x)), START, INPUTS, spec=spec)
    assert capsys.readouterr().out.count("ok: step (steps)") == 2


def test_the_step_that_is_wrong_is_shown():
    def forgets(state, x):
        new, total = step(state, x)
        return new, total - (state["seen"] == 1)

    text = str(said(forgets))
    assert "`forgets` returns a wrong value." in text
    assert (
        "step 2: forgets({'last': float32[2] [1.0, 0.0], 'seen': int32[] 1}, float32[] 2.0)" in text
    )
    assert "the result[1]: 2" in text and "expected: 3" in text


def test_a_state_kept_outside_is_stale():
    count = 0

    @jax.jit
    def counts(state, x):
        nonlocal count
        last = state["last"].at[count % 2].set(x)
        count += 1
        return {"last": last, "seen": state["seen"] + 1}, last.sum()

    assert said(counts).misconception == "globals-reread"


def test_a_method_with_a_static_self_is_named():
    class Total:
        seen = 0

        @functools.partial(jax.jit, static_argnums=0)
        def step(self, state, x):
            last = state["last"].at[self.seen % 2].set(x)
            self.seen += 1
            return {"last": last, "seen": state["seen"] + 1}, last.sum()

    assert said(Total().step).misconception == "jit-on-a-method"


def test_an_update_that_is_not_kept_and_one_out_of_range_are_told_apart():
    def drops(state, x):
        state["last"].at[state["seen"] % 2].set(x)
        return {"last": state["last"], "seen": state["seen"] + 1}, x

    def too_far(state, x):
        last = state["last"].at[state["seen"]].set(x)
        return {"last": last, "seen": state["seen"] + 1}, last.sum()

    def ignores(state, x):
        return {"last": state["last"], "seen": state["seen"] + 1}, x

    assert said(drops).misconception == "in-place"
    assert said(too_far).misconception == "out-of-range-raises"
    assert said(ignores).misconception is None


def test_what_is_no_pair_is_refused():
    text = str(said(lambda state, x: x))
    assert "returns no pair" in text and "returned: float32[] 1.0" in text


def test_a_plain_function_is_not_jitted():
    assert "is not jitted" in str(said(step, traced=1))


def test_a_weak_state_is_traced_again():
    jitted = jax.jit(step)

    def weak(state, x):
        new, total = jitted(state, x)
        return {**new, "seen": int(new["seen"])}, total

    error = said(weak, traced=1)
    assert "traced: 2 of 3 steps; expected: 1" in str(error)
    assert "step 2 traced: state['seen']: int32[] -> ~int32[]" in str(error)
    assert "state the dtype of each new array" in str(error)
    assert error.misconception == "python-scalar-as-array"


def test_a_growing_state_is_traced_again():
    @jax.jit
    def grows(state, x):
        return {"last": jnp.append(state["last"], x), "seen": state["seen"]}, x

    error = said(grows, traced=1)
    assert "step 3 traced: state['last']: float32[3] -> float32[4]" in str(error)
    assert error.misconception is None


def test_a_jit_made_anew_is_named():
    def anew(state, x):
        return jax.jit(lambda state, x: step(state, x))(state, x)

    error = said(anew, traced=1)
    assert "step 2 traced: for the same types" in str(error)
    assert error.misconception == "jit-made-anew"


@pytest.mark.parametrize("hidden", [False, True])
def test_a_hidden_failure_shows_no_value(hidden):
    error = failure(
        lambda: check.steps(lambda state, x: (state, x), START, INPUTS, spec=spec, hidden=hidden)
    )
    assert ("step 1" in str(error)) and ("0.0" in str(error)) is not hidden


def test_another_kind_of_dict_is_right_and_its_trace_is_explained():
    @jax.jit
    def ordered(state, x):
        new, total = step(state, x)
        return collections.OrderedDict(new), total

    check.steps(ordered, START, INPUTS, spec=spec)
    text = str(said(ordered, traced=1))
    assert "traced: 2 of 3 steps; expected: 1" in text
    assert "step 2 traced: state: dict -> OrderedDict" in text
