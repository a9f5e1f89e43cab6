"""`autograder regrade`: what would change is said before anything is written."""

from __future__ import annotations

import csv
import json
from dataclasses import replace

import nbformat
import pytest

from autograder import cli
from autograder.grading import run_regrade
from autograder.grading.engines import Here
from autograder.grading.errors import UserError
from autograder.grading.folders import files
from autograder.grading.grade import grade
from autograder.grading.gradebook import all_marks, changed_cells
from autograder.grading.progress import make_console
from autograder.grading.regrade import Change, Comparison, Kept, compare
from autograder.grading.run_regrade import described, write_changes
from autograder.grading.staging import masters_of
from autograder.grading.task import Failed, Outcome, Verdict
from autograder.tests import toy_course as toy
from autograder.tests.boxed import needs_boxes
from autograder.tests.test_grading_database import directory

ANSWERS = {
    "marked": {"double": toy.NARROW_DOUBLE, "answer": toy.RIGHT_ANSWER},
    "narrow": {"double": toy.NARROW_DOUBLE, "answer": toy.RIGHT_ANSWER},
    "right": {"double": toy.RIGHT_DOUBLE, "answer": toy.RIGHT_ANSWER},
}
RIGHT = {"double_values": 2.0, "double_text": 1.0, "answer_is_right": 3.0}
NARROW = RIGHT | {"double_values": 0.0, "double_text": 0.0}
SCORES = {"marked": NARROW, "narrow": NARROW, "right": RIGHT}


class Scored(Here):
    """An engine that runs nothing: each student gets the scores that a table has, or `verdicts`."""

    def __init__(self, scores, verdicts=()):
        self.scores, self.verdicts = scores, dict(verdicts)

    def run(self, tasks, at_once=None):
        for task in tasks:
            yield task, self.outcome(task)

    def outcome(self, task):
        scores = self.scores[task.student]
        cells = {
            name: Verdict(points, RIGHT[name], self.verdicts.get(name, ""))
            for name, points in scores.items()
        }
        return Outcome(task.notebooks, cells, {toy.NAME: scores}, {toy.NAME: {}})


@pytest.fixture
def course(tmp_path):
    """A graded class, in which a person gave one score."""
    from nbgrader.api import Gradebook

    made = toy.make_course(tmp_path / "course")
    for student, answers in ANSWERS.items():
        toy.submit(made, student, toy.student_notebook(**answers))
    (made.submitted / "without" / toy.NAME).mkdir(parents=True)
    grade(made, toy.NAME, engine=Scored(SCORES))
    coursedir = directory(made)
    with Gradebook(coursedir.db_url, coursedir.course_id) as book:
        book.find_grade("double_values", toy.NAME, toy.NAME, "marked").manual_score = 1.5
        book.db.commit()
    return made


def edit(course, **texts):
    """Change the text of cells of the toy assignment, by grade id; return the notebook."""
    notebook = toy.source_notebook()
    for name, text in texts.items():
        toy.find(notebook, name).source = text
    nbformat.write(notebook, course.source / toy.NAME / f"{toy.NAME}.ipynb")
    return notebook


def run(course, *options):
    argv = ["regrade", toy.NAME, "--course-dir", str(course.root), "--workers", "1", *options]
    return cli.main(argv)


def compared(course, tmp_path, engine, *students):
    folder = tmp_path / "kept"
    folder.mkdir(exist_ok=True)
    return compare(
        course, toy.NAME, list(students) or course.students(toy.NAME), engine, Kept(folder)
    )


def snapshot(course):
    """Every file of the course, but for the tables that a run prints to."""
    found = files(course.root)
    return {path: data for path, data in found.items() if "regrade.csv" not in str(path)}


@needs_boxes
def test_nothing_is_written_until_it_is_asked_for(course, capsys):
    notebook = edit(course, double_values="assert double(3) == 6")
    toy.find(notebook, "double_values").metadata.nbgrader["points"] = 1
    nbformat.write(notebook, course.source / toy.NAME / f"{toy.NAME}.ipynb")
    before = snapshot(course)
    assert run(course) == 0
    said = capsys.readouterr().out
    assert snapshot(course) == before
    text = "its text changed, it is worth 1 in place of 2; "
    with (course.grades / "01_toy.regrade.csv").open() as file:
        rows = list(csv.reader(file))
    assert rows == [
        ["student", "cell", "old", "old_max", "new", "max", "reason"],
        [
            *("marked", "double_values", "1.5", "2.0", "1.5", "1.0"),
            text + "a person gave 1.5, which stays; it passes",
        ],
        ["narrow", "double_values", "0.0", "2.0", "1.0", "1.0", text + "it passes"],
        ["right", "double_values", "2.0", "2.0", "1.0", "1.0", text + "it passes"],
        ["without", "double_values", "0.0", "2.0", "0.0", "1.0", text + "no notebook"],
    ]
    assert "of 4 submissions 4 change: 1 in total for the better, 1 for the worse\n" in said
    row = next(line.split() for line in said.splitlines() if "narrow  " in line)
    assert row[:4] == ["narrow", "double_values", "0/2", "1/1"]
    assert said.endswith(
        f"changes    {course.grades}/01_toy.regrade.csv\n"
        "nothing was written to the gradebook; to do it: autograder regrade 01_toy --apply\n"
    )

    assert run(course, "--apply", "--json", "--student", "narrow", "--student", "marked") == 0
    said = capsys.readouterr()
    found = json.loads(said.out)
    assert (found["assignment"], found["failed"], found["seed"]) == (toy.NAME, {}, 0)
    assert [(one["student"], one["new"]) for one in found["changes"]] == [
        ("narrow", 1.0),
        ("marked", 1.5),
    ]
    assert "written    2 submissions, to the gradebook\n" in said.err
    assert "the others keep the scores that earlier tests gave them" in said.err
    marks = all_marks(directory(course), toy.NAME)
    cell = (toy.NAME, "double_values")
    assert {
        student: (sheet[cell].auto, sheet[cell].manual) for student, sheet in marks.items()
    } == {
        "marked": (1.0, 1.5),
        "narrow": (1.0, None),
        "right": (2.0, None),
        "without": (0.0, None),
    }
    with (course.grades / "01_toy.csv").open() as file:
        totals = {row["student"]: row["total"] for row in csv.DictReader(file)}
    assert totals == {"marked": "4.5", "narrow": "4"}


def test_no_change(course, tmp_path):
    found = compared(course, tmp_path, Scored(SCORES))
    assert found.changes == [] and found.students == ["marked", "narrow", "right", "without"]
    console = make_console()
    with console.capture() as captured:
        run_regrade._print_changes(console, found)
    assert captured.get() == "no score changes, of 4 submissions\n"


def test_a_test_that_became_stricter_says_what_fails(course, tmp_path):
    edit(course, double_text='assert double("") == 0')
    engine = Scored(
        {"right": RIGHT | {"double_text": 0.0}}, {"double_text": "`double` is 1.\nby 1"}
    )
    assert compared(course, tmp_path, engine, "right").changes == [
        Change(
            *("right", "double_text", 1.0, 1.0, 0.0, 1.0),
            "its text changed; `double` is 1.",
        )
    ]


def test_a_given_cell_that_changed_is_named(course, tmp_path):
    edit(course, setup="import cmath", answer_is_right="assert answer")
    coursedir = directory(course)
    masters = masters_of(course, toy.NAME, coursedir.config)
    changed = {"setup": "its text changed", "answer_is_right": "its text changed"}
    assert changed_cells(coursedir, toy.NAME, masters) == changed
    worse = Scored({"right": RIGHT | {"double_text": 0.0}}, {"double_text": "not so"})
    [change] = compared(course, tmp_path, worse, "right").changes
    assert change.reason == "cell 'setup': its text changed; not so"


def test_a_cell_that_came_or_went(course, tmp_path):
    notebook = edit(course)
    notebook.cells.append(toy.graded("more", "assert double(1) == 2", 1))
    nbformat.write(notebook, course.source / toy.NAME / f"{toy.NAME}.ipynb")
    with pytest.raises(UserError) as caught:
        compared(course, tmp_path, Scored(SCORES))
    assert str(caught.value) == (
        "cells of 01_toy were added or removed after submissions were graded, and nbgrader's "
        "gradebook cannot hold both; put the cells back, or move gradebook.db and autograded/ away "
        "and grade again"
    )


def test_a_submission_without_a_new_result_keeps_the_old_one(course, tmp_path, capsys):
    class Failing(Scored):
        def outcome(self, task):
            return Failed("no luck") if task.student == "right" else super().outcome(task)

    found = compared(course, tmp_path, Failing(SCORES))
    assert found.failed == {"right": "no luck"}
    assert found.students == ["marked", "narrow", "without"]
    run_regrade._print_changes(make_console(), found)
    assert "right: no new result, the old one stays: no luck\n" in capsys.readouterr().out


def test_who_was_not_graded_before_and_who_cannot_be_read(course, tmp_path):
    toy.submit(course, "new", toy.student_notebook(**ANSWERS["right"]))
    (course.submitted / "narrow" / toy.NAME / f"{toy.NAME}.ipynb").write_text("{")
    found = compared(course, tmp_path, Scored({"new": RIGHT}), "narrow", "new")
    assert [(one.student, one.old, one.new) for one in found.changes] == [
        ("narrow", 0.0, None),
        ("narrow", 0.0, None),
        ("narrow", 3.0, None),
        ("new", None, 2.0),
        ("new", None, 1.0),
        ("new", None, 3.0),
    ]
    assert found.changes[0].reason.startswith("01_toy.ipynb is not JSON")
    assert found.changes[3].reason == "it was not graded before; it passes"


def test_what_is_written_is_what_was_shown(course, tmp_path):
    class Slow(Scored):
        """An engine of which every first try reaches a limit of time."""

        def run(self, tasks, at_once=None):
            for task, result in super().run(tasks, at_once):
                yield task, replace(result, timed_out=at_once is None)

    found = compared(course, tmp_path, Slow({"narrow": RIGHT}), "narrow")
    kept = Kept(tmp_path / "kept")
    [result] = grade(course, toy.NAME, found.students, engine=kept, fresh=True)
    assert result.record["run_alone"] and result.points == 6
    (course.submitted / "narrow" / toy.NAME / f"{toy.NAME}.ipynb").write_text(
        json.dumps(toy.student_notebook(answer=toy.WRONG_ANSWER))
    )
    with pytest.raises(UserError) as caught:
        grade(course, toy.NAME, found.students, engine=kept, fresh=True)
    assert str(caught.value) == (
        "the submission of narrow changed while it was regraded; run the same command again"
    )


def test_a_seed_that_is_none(tmp_path, capsys):
    course = toy.make_course(tmp_path / "course")
    toy.submit(course, "right", toy.student_notebook())
    assert run(course, "--seed", "-1") == 1
    assert "found the seed -1; give a whole number from 0 on" in capsys.readouterr().err


@pytest.mark.parametrize("answer,wanted", [("y", True), ("Y ", True), ("n", False), ("", False)])
def test_on_a_terminal_it_asks(monkeypatch, answer, wanted):
    console = make_console()
    monkeypatch.setattr(type(console), "is_terminal", True)
    monkeypatch.setattr(run_regrade.sys.stdin, "isatty", lambda: True, raising=False)
    monkeypatch.setattr("builtins.input", lambda *_: answer)
    change = Change("a", "b", 1.0, 1.0, 0.0, 1.0, "c")
    with console.capture() as captured:
        assert run_regrade._wanted(console, Comparison(["a"], [change])) is wanted
    assert "write these scores to the gradebook? [y/N] " in captured.get()
    assert run_regrade._wanted(console, Comparison(["a"])) is False


def test_a_long_table_is_cut_and_the_file_is_not(tmp_path):
    changes = [Change(f"s{n}", "cell", 1.0, 1.0, None, 1.0, "why") for n in range(201)]
    console = make_console()
    with console.capture() as captured:
        run_regrade._print_changes(console, Comparison([], changes))
    assert "and 1 more, in the file below\n" in captured.get()
    write_changes(tmp_path / "grades" / "all.csv", changes)
    lines = (tmp_path / "grades" / "all.csv").read_text().splitlines()
    assert len(lines) == 202 and lines[1] == "s0,cell,1.0,1.0,,1.0,why"
    assert described(changes[0])["new"] is None
