"""`make redteam`: its table, its file, its exit code; and what stands in the corpus."""

from __future__ import annotations

import json

import pytest

from autograder.tests.boxed import needs_boxes
from autograder.tests.redteam import __main__ as command
from autograder.tests.redteam import attack, cases, courses, peers
from autograder.tests.redteam.attack import Row

FIELDS = {
    *("case", "kind", "points_forged_proved", "points_forged_reported", "contained", "harmed"),
    *("seconds", "why", "signs"),
}


@needs_boxes
def test_a_kind_is_graded_and_written_as_a_table(monkeypatch, tmp_path, capsys):
    monkeypatch.setattr(command, "TARGET", tmp_path / "build" / "redteam.json")
    assert command.main(["notice", "--without-peers"]) == 0
    (row,) = json.loads((tmp_path / "build" / "redteam.json").read_text())
    assert row.keys() == FIELDS
    assert (row["case"], row["contained"], row["harmed"]) == ("notice/what_is_around", True, False)
    printed = capsys.readouterr().out
    assert "notice/what_is_around" in printed and "redteam.json" in printed


@needs_boxes
def test_an_unknown_kind_is_told(capsys):
    assert command.main(["frauds"]) == 2
    said = capsys.readouterr().err
    assert said.startswith("redteam: no case is of the kind frauds; kinds: escape, feedback, flood")


def row(**changed) -> Row:
    good = Row("forge/x", "forge", 0, 0, True, False, 1.0, [], [])
    return attack.dataclasses.replace(good, **changed)


@pytest.mark.parametrize(
    ("changed", "wrong", "code"),
    [
        ({}, [], 0),
        ({"points_forged_reported": 1}, [], 0),
        ({"points_forged_proved": 1}, [], 1),
        ({"contained": False}, [], 1),
        ({"harmed": True}, [], 1),
        ({}, ["left behind: /tmp/x"], 1),
    ],
)
def test_what_is_not_held_makes_it_fail(monkeypatch, tmp_path, capsys, changed, wrong, code):
    monkeypatch.setattr(command, "TARGET", tmp_path / "redteam.json")
    monkeypatch.setattr(command, "require_boxes", lambda: None)
    graded = attack.Graded(None, [row(**changed, why=["a reason"])], {}, wrong)
    monkeypatch.setattr(command, "attack", lambda root, on, mine: graded)
    monkeypatch.setattr(
        command.peers, "given", lambda root, on, mine: {"nbgrader": {"forge/x": 6.0}}
    )
    monkeypatch.setattr(command.courses, "NAMES", {"plain": "01_toy"})
    assert command.main(["forge"]) == code
    assert json.loads((tmp_path / "redteam.json").read_text())[0]["points_nbgrader"] == 6
    printed = capsys.readouterr().out
    assert "forge/x: a reason" in printed and all(sentence in printed for sentence in wrong)


def test_the_corpus_is_as_large_as_promised_and_holds_no_secret():
    found = cases.cases()
    assert len(found) >= 100 and len({case.student for case in found}) == len(found)
    for case in found:
        assert case.on in courses.NAMES, case.name
        assert not any(one in "".join(case.cells) for one in courses.SECRETS), case.name
    assert {case.kind for case in found} > set(peers.KINDS)


def test_a_case_without_its_head_is_told(tmp_path, monkeypatch):
    (tmp_path / "forge").mkdir()
    (tmp_path / "forge" / "x.py").write_text("# tries: nothing\nx = 1\n")
    monkeypatch.setattr(cases, "CORPUS", tmp_path)
    with pytest.raises(ValueError, match="must open with '# tries: ...' and '# earns: ...'"):
        cases.cases()
