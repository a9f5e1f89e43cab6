"""The measurement of a small exercise counts right, and the README shows what it found."""

import json

import nbformat
import pytest

from autograder.authoring import measure as module
from autograder.authoring import quality
from autograder.authoring.answers import Expected
from autograder.authoring.exercises import Exercise
from autograder.authoring.measure import SECONDS, Report, judge, measure, waited_for
from autograder.authoring.mutants import Mutant
from autograder.check import _public
from autograder.tests.course import ROOT


def exercise():
    """Write `f`, which doubles; tested on 1 and 2."""
    cell = nbformat.v4.new_code_cell
    given = cell("from autograder.check import CheckFailure")
    tests = [
        cell(
            f"if f({x}) != {2 * x}: raise CheckFailure('no', misconception='in-place')",
            metadata={"nbgrader": {"grade_id": f"f_of_{x}"}},
        )
        for x in (1, 2)
    ]
    return Exercise("f", None, (given,), cell("def f(x):\n    return 2 * x\n"), tests, None)


def judged(*corpus, made=(), argued=None):
    """The report on the toy exercise; an answer is (right, code, cause)."""
    report = Report([], [], [])
    files = [
        Expected(
            ROOT / ("right" if right else "wrong") / f"answer_{i}.py",
            "01_toy",
            "f",
            code,
            () if right else ("f_of_1",),
            "no",
            cause,
        )
        for i, (right, code, cause) in enumerate(corpus)
    ]
    judge(exercise(), files, list(made), argued or {}, report)
    return report


RIGHT, WRONG = "f = lambda x: x + x", "f = lambda x: 2"


def test_a_good_corpus_gives_a_row_and_no_error():
    made = [Mutant("a", "f = lambda x: x", "in-place"), Mutant("b", "f = lambda x: x * 2", None)]
    report = judged(
        (True, RIGHT, None), (False, WRONG, "in-place"), made=made, argued={"b": "the same"}
    )
    assert report.errors == report.misnamed == []
    (row,) = report.rows
    assert (row.kind, row.wrong, row.right, row.named, row.by_hand) == ("function", 2, 1, 2, 1)
    assert (row.wrong_accepted, row.right_refused, row.equivalent) == (0, 0, 1)


def test_an_accepted_and_a_refused_answer_are_errors():
    report = judged((False, RIGHT, "in-place"), (True, WRONG, None))
    assert report.errors[:2] == [
        "accepted, but wrong: f/wrong/answer_0",
        "refused, but right: f/right/answer_1: f_of_2",
    ]
    assert (report.rows[0].wrong_accepted, report.rows[0].right_refused) == (1, 1)


def test_a_surviving_mutant_is_an_error_unless_it_is_argued():
    survivor = Mutant("b", "f = lambda x: x * 2", None)
    report = judged(made=[survivor])
    assert report.errors[0] == "accepted, but wrong: f, mutant b"
    assert judged(made=[survivor], argued={"b": "the same"}).errors == []


def test_an_equivalent_mutant_that_is_killed_or_unknown_is_an_error():
    report = judged(made=[Mutant("a", WRONG, None)], argued={"a": "no", "z": "no"})
    assert report.errors == [
        "equivalent.toml: no such mutant: f/z",
        "equivalent.toml: f, mutant a is not: f_of_2",
    ]


def test_equivalents_of_no_exercise_are_errors(tmp_path, monkeypatch):
    notebook = tmp_path / "source" / "01_toy" / "01_toy.ipynb"
    notebook.parent.mkdir(parents=True)
    nbformat.write(nbformat.v4.new_notebook(), notebook)
    monkeypatch.setattr(module, "equivalents", lambda assignment: {"g": {}, "f": {}})
    said = [f"equivalent.toml: 01_toy has no exercise {name}" for name in "fg"]
    assert measure(tmp_path) == Report([], said, [])


def test_a_check_that_breaks_is_an_error():
    report = judged((False, "f = None", "in-place"))
    assert report.errors[0] == "a check broke: f/wrong/answer_0: f_of_1 raised TypeError"


def test_a_cause_that_is_not_named_is_said():
    report = judged((False, WRONG, "keyed-on-values"), (False, WRONG, None))
    assert report.misnamed == [
        "f/wrong/answer_0: told in-place; behind it: keyed-on-values",
        "f/wrong/answer_1: told in-place; behind it: none",
    ]
    assert "causes named: f: only 0 of 2" in report.errors


def test_the_belief_in_a_fourth_comment_counts():
    code = f"# fails: f_of_2\n# says: no\n# cause: none\n# belief: in-place\n{WRONG}"
    assert judged((False, code, None)).misnamed == []


def test_an_answer_that_hangs_is_waited_for_briefly():
    before = _public.SECONDS
    with waited_for(Expected(ROOT, "", "", "", ("f",), "`f` was still running after")):
        assert _public.SECONDS == SECONDS[True] < 1
    with waited_for(Expected(ROOT, "", "", "", ("f",), "no")):
        assert SECONDS[False] == _public.SECONDS
    assert before == _public.SECONDS


def test_intervals_are_wilsons():
    # R. Newcombe, Statistics in Medicine 17 (1998), table I: 81 of 263, 0 of 20.
    assert quality.interval(81, 263) == "81/263 (25.5–36.6 %)"
    assert quality.interval(0, 20) == "0/20 (0.0–16.1 %)"
    assert quality.interval(0, 0) == "0/0"


def test_the_block_is_put_between_its_markers():
    row = judged((True, RIGHT, None), (False, WRONG, "in-place")).rows
    new = quality.block(row)
    assert "| `f` | 0/1 (0.0–79.3 %) | 0/1 (0.0–79.3 %) | 1/1 (20.7–100.0 %) |" in new
    text = quality.with_block(f"before\n{quality.BEGIN}\nold\n{quality.END}\nafter\n", new)
    assert text == f"before\n{new}\nafter\n"
    assert quality.with_block(text, new) == text


@pytest.mark.parametrize(
    "readme", ["", quality.BEGIN, quality.END + quality.BEGIN, 2 * (quality.BEGIN + quality.END)]
)
def test_a_readme_without_its_markers_is_refused(readme):
    with pytest.raises(ValueError, match="README.md needs the lines <!-- quality -->"):
        quality.with_block(readme, "new")


@pytest.fixture
def checkout(tmp_path, monkeypatch):
    """A checkout that has a README only, and one exercise measured."""
    rows = judged((True, RIGHT, None), (False, WRONG, "in-place")).rows
    monkeypatch.setattr(quality, "ROOT", tmp_path)
    monkeypatch.setattr(quality, "measure", lambda root: Report(rows, [], []))
    (tmp_path / "README.md").write_text(f"{quality.BEGIN}\n{quality.END}\n")
    return tmp_path


def test_check_compares_and_write_readme_writes(checkout, capsys):
    run = ["--json", str(checkout / "build" / "q.json")]
    assert quality.main([*run, "--check"]) == 1
    assert "README.md does not show this table: make quality writes it" in capsys.readouterr().err
    assert quality.main([*run, "--write-readme"]) == 0
    assert "| `f` |" in (checkout / "README.md").read_text()
    assert quality.main([*run, "--check"]) == 0
    (row,) = json.loads((checkout / "build" / "q.json").read_text())
    assert row["exercise"] == "f" and row["kind"] == "function" and row["named"] == 1


def test_errors_make_the_run_fail(checkout, capsys, monkeypatch):
    report = Report([], ["accepted, but wrong: f/wrong/a"], ["f/wrong/b: told none"])
    monkeypatch.setattr(quality, "measure", lambda root: report)
    assert quality.main(["--json", str(checkout / "q.json")]) == 1
    out, err = capsys.readouterr()
    assert err == "error: accepted, but wrong: f/wrong/a\n"
    assert "cause named: f/wrong/b: told none" in out
