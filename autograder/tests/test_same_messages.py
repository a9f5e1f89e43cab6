"""Two interpreters' messages are compared, but for what the evidence may differ in."""

import json
import sys

import pytest

from autograder.authoring.answers import answers
from autograder.tests import same_messages

KEY = ("01_jaxpr_trace_jit", "calls_traced_three_times")
MAY_DIFFER = {name: {"cell": "Verdict.\n  evidence"} for name in same_messages.OTHER_EVIDENCE}


def compared(monkeypatch, there):
    """The exit code for messages that an interpreter prints, against `f/wrong/a: {cell: no}`."""
    here = {**MAY_DIFFER, "f/wrong/a": {"cell": "no"}}
    monkeypatch.setattr(same_messages, "messages", lambda: json.loads(json.dumps(here)))
    command = [sys.executable, "-c", f"print({json.dumps(there)!r})"]
    run = same_messages.subprocess.run
    monkeypatch.setattr(same_messages.subprocess, "run", lambda _, **how: run(command, **how))
    return same_messages.main(["python"])


def test_the_same_messages(monkeypatch, capsys):
    first = {name: {"cell": "Verdict.\n  other evidence"} for name in MAY_DIFFER}
    assert compared(monkeypatch, {**first, "f/wrong/a": {"cell": "no"}}) == 0
    assert "0 told something else on the other JAX" in capsys.readouterr().out


@pytest.mark.parametrize("told,shown", [({"cell": "No"}, "No"), ({}, "passed")])
def test_another_message_is_shown(monkeypatch, capsys, told, shown):
    assert compared(monkeypatch, {**MAY_DIFFER, "f/wrong/a": told}) == 1
    out = capsys.readouterr().out
    assert f"-- f/wrong/a, cell\nhere:\nno\nthere:\n{shown}\n" in out
    assert "1 told something else on the other JAX" in out


def test_another_verdict_is_shown(monkeypatch, capsys):
    name = same_messages.OTHER_EVIDENCE[0]
    there = {**MAY_DIFFER, name: {"cell": "Other verdict."}, "f/wrong/a": {"cell": "no"}}
    assert compared(monkeypatch, there) == 1
    assert f"-- {name}, cell\nhere:\nVerdict.\nthere:\nOther verdict." in capsys.readouterr().out


def test_what_may_differ_is_an_answer_of_the_corpus():
    assert set(same_messages.OTHER_EVIDENCE) <= {answer.name for answer in answers()}


def test_every_answer_is_told_what_its_file_says(monkeypatch, capsys):
    monkeypatch.setattr(same_messages, "EXERCISES", {KEY: None})
    assert same_messages.main(["--dump"]) == 0
    told = json.loads(capsys.readouterr().out)
    corpus = {answer.name: answer for answer in answers(*KEY)}
    assert list(told) == list(corpus)
    for name, said in told.items():
        assert sorted(said) == sorted(corpus[name].fails)
        assert corpus[name].right or any(corpus[name].says in text for text in said.values())
