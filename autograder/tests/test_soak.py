"""The soak finds a verdict that flips, and the course's references do not flip in a short one."""

import itertools
import types

import pytest

from autograder.authoring import soak
from autograder.check import CheckFailure
from autograder.tests.course import EXERCISES


def test_a_verdict_that_flips_is_found(monkeypatch):
    turns = itertools.count()

    def flaky(exercise, code):
        failures = {"cell": CheckFailure("wrong.")} if next(turns) == 3 else {}
        return types.SimpleNamespace(failures=failures)

    monkeypatch.setattr(soak, "play", flaky)
    assert soak.flips("one", None, "", 6) == ["one, turn 3 (jit disabled): cell flipped"]


@pytest.mark.parametrize("name", ["python_runs", "selu_jit", "seconds_per_call"])
def test_references_do_not_flip_in_any_state(name):
    exercise = EXERCISES["01_jaxpr_trace_jit", name]
    assert soak.flips(name, exercise, exercise.reference, 6) == []


def test_a_soak_runs_in_processes_of_its_own_and_counts(capsys, monkeypatch):
    name = "01_jaxpr_trace_jit"
    few = soak.answers(name, "calls_traced_three_times")[:2]
    monkeypatch.setattr(soak, "answers", lambda assignment: few)
    only = soak._course(name)["calls_traced_three_times"]
    monkeypatch.setattr(soak, "_course", lambda assignment: {only.name: only})
    options = ["--corpus", "1", "--sensitive", "1", "--assignment", name]
    assert soak.main(options) == 0
    assert "2 answers 1 times, 1 references 1 times" in capsys.readouterr().out
    with pytest.raises(SystemExit):
        soak.main(["--assignment", "13_luck"])
    assert "found ['13_luck']; assignments are 01_jaxpr_trace_jit" in capsys.readouterr().err


def test_every_check_that_counts_traces_is_sensitive():
    sensitive = {name for (_, name), one in EXERCISES.items() if soak.is_sensitive(one)}
    assert {"python_runs", "calls_traced_three_times", "selu_jit", "seconds_per_call"} <= sensitive
