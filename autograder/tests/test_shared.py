"""Processes of one run share a folder, and give their results in order."""

import os

import pytest

from autograder.authoring.shared import PLAYED, environment, side_by_side


def test_results_come_in_order_from_other_processes():
    assert list(side_by_side(divmod, [17, 9], [5, 4])) == [(3, 2), (2, 1)]
    (process,) = side_by_side(eval, ["__import__('os').getpid()"])
    assert process != os.getpid()


def test_what_a_call_raises_is_raised():
    with pytest.raises(ValueError, match="invalid literal"):
        list(side_by_side(int, ["1", "one"]))


def test_processes_share_a_folder_of_their_own(monkeypatch):
    monkeypatch.delenv(PLAYED, raising=False)
    monkeypatch.setenv("JAX_COMPILATION_CACHE_DIR", "/nowhere")
    compiled, played = side_by_side(os.getenv, ["JAX_COMPILATION_CACHE_DIR", PLAYED])
    folder = os.path.dirname(compiled)
    given = environment(folder)
    assert (compiled, played) == (given["JAX_COMPILATION_CACHE_DIR"], given[PLAYED])
    assert not os.path.exists(folder)
    assert PLAYED not in os.environ and os.environ["JAX_COMPILATION_CACHE_DIR"] == "/nowhere"


def test_or_that_of_the_run_they_are_part_of(monkeypatch, tmp_path):
    given = environment(str(tmp_path))
    for name, value in given.items():
        monkeypatch.setenv(name, value)
    assert list(side_by_side(os.getenv, given)) == list(given.values())
