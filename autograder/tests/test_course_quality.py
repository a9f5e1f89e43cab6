"""The checks are measured: nothing wrong accepted, nothing right refused, causes named."""

import json
import subprocess
import sys

import pytest

from autograder.authoring.answers import answers
from autograder.authoring.measure import behind, kind_of
from autograder.tests.course import EXERCISES, ROOT

# Answers that fail in odd ways; every exercise has each of them among its wrong ones.
ODD = {"syntax_error", "recursion", "huge_output", "a_string", "raises", "prints_a_lot", "hangs"}
NOTHING = {"function": "no_return", "prediction": "still_none"}
WRONG_AT_LEAST = {"function": 20, "prediction": 10}
RIGHT_AT_LEAST = {"function": 8, "prediction": 3}


@pytest.fixture(scope="session")
def measured(tmp_path_factory):
    """The whole measurement, in a process of its own: (what came of it, rows by exercise)."""
    path = tmp_path_factory.mktemp("quality") / "quality.json"
    command = [sys.executable, "-m", "autograder.authoring.quality", "--check", "--json", str(path)]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert path.is_file(), ran.stderr
    return ran, {row["exercise"]: row for row in json.loads(path.read_text("utf-8"))}


def test_nothing_is_wrong_with_the_checks_and_the_readme_says_so(measured):
    ran, rows = measured
    assert ran.returncode == 0, ran.stderr
    assert "error" not in ran.stderr
    assert rows.keys() == {name for _, name in EXERCISES}


@pytest.mark.parametrize("name", [name for _, name in EXERCISES])
def test_every_row_is_good(measured, name):
    row = measured[1][name]
    assert row["wrong_accepted"] == row["right_refused"] == 0
    assert row["named"] >= 0.9 * row["wrong"]
    assert row["named_by_hand"] >= 0.9 * row["by_hand"]
    assert row["wrong"] > row["by_hand"] >= WRONG_AT_LEAST[row["kind"]]
    assert row["right"] >= RIGHT_AT_LEAST[row["kind"]]


@pytest.mark.parametrize("key", EXERCISES, ids="/".join)
def test_the_corpus_is_large_and_odd_enough(key):
    mine, kind = answers(*key), kind_of(EXERCISES[key])
    wrong = {answer.path.stem for answer in mine if not answer.right}
    odd = ODD | {NOTHING[kind]}
    assert odd <= wrong, odd - wrong
    assert len(wrong - odd) >= WRONG_AT_LEAST[kind]
    assert len(mine) - len(wrong) >= RIGHT_AT_LEAST[kind]


@pytest.mark.parametrize("answer", [a for a in answers() if not a.right], ids=lambda a: a.name)
def test_a_belief_is_written_only_where_another_cause_is_named(answer):
    if "\n# belief:" in answer.code:
        assert behind(answer) != (answer.cause or "none")
