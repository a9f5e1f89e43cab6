"""The main job from end to end on a sample class: table, CSV, feedback, all in build/demo/."""

from __future__ import annotations

import csv
import io
import re

import pytest
from rich.console import Console

from autograder import cli
from autograder.grading import run
from autograder.grading.errors import UserError
from autograder.grading.folders import files
from autograder.grading.grade import Result
from autograder.grading.gradebook import Score
from autograder.grading.master import Exercise
from autograder.grading.progress import steps
from autograder.grading.report import print_report, remark, write_csv
from autograder.grading.sample_class import read_class, write_class
from autograder.tests import toy_course as toy
from autograder.tests.boxed import needs_boxes

pytestmark = needs_boxes

TABLE = [
    ["student", "double", "answer", "total", "max", "remark"],
    ["blank", "0", "0", "0", "6", ""],
    ["narrow", "0", "0", "0", "6", ""],
    ["reference", "3", "3", "6", "6", ""],
    ["unchanged", "0", "3", "3", "6", ""],
    ["without_notebook", "0", "0", "0", "6", "no notebook"],
]


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    """A course whose demo ran twice: (course, files before, exit code, what was printed)."""
    course = toy.make_course(tmp_path_factory.mktemp("demo") / "a course")
    toy.make_sample_class(course)
    before = files(course.root)
    printed = io.StringIO()
    patch = pytest.MonkeyPatch()
    patch.setattr(run, "make_console", lambda stderr=False: Console(file=printed, width=100))
    code = cli.main(["demo", "--course-dir", str(course.root)])
    patch.undo()
    return course, before, code, printed.getvalue()


def test_the_demo_prints_progress_the_table_and_where_things_are(demo):
    course, _, code, printed = demo
    assert code == 0
    lines = [" ".join(line.split()) for line in printed.splitlines()]
    assert lines[:2] == [
        "Making a course with a sample class in build/demo/",
        "Proving the tests of 01_toy",
    ]
    assert sorted(line.partition(" ")[2] for line in lines[2:4]) == [
        "blank: 0/6",
        "reference: 6/6",
    ]
    assert lines[4] == "Grading 01_toy"
    assert "student double answer total remark" in lines
    assert "unchanged 0/3 3/3 3/6" in lines
    assert "without_notebook 0/3 0/3 0/6 no notebook" in lines
    made = course.root / "build" / "demo"
    assert f"table {made}/grades/01_toy.csv" in lines
    assert f"pages {made}/feedback/STUDENT/01_toy/" in lines
    assert f"grades {made}/grades.csv" in lines


def test_the_demo_writes_tables_and_pages(demo):
    made = demo[0].root / "build" / "demo"
    with (made / "grades" / "01_toy.csv").open(newline="") as stream:
        assert list(csv.reader(stream)) == TABLE
    pages = sorted(path.parents[1].name for path in made.glob("feedback/*/*/*.html"))
    assert pages == ["blank", "narrow", "reference", "unchanged"]
    with (made / "grades.csv").open(newline="") as stream:
        scores = {row["student_id"]: float(row["score"]) for row in csv.DictReader(stream)}
    assert scores == {row[0]: float(row[3]) for row in TABLE[1:]}


def test_the_demo_touches_nothing_else(demo):
    course, before, *_ = demo
    after = {name: data for name, data in files(course.root).items() if "build/demo" not in name}
    assert after == before


def test_a_folder_that_is_not_the_demos_is_left_alone(tmp_path, capsys):
    course = toy.make_course(tmp_path / "course")
    toy.make_sample_class(course)
    mine = course.root / "build" / "demo" / "mine.txt"
    mine.parent.mkdir(parents=True)
    mine.write_text("mine")
    assert cli.main(["demo", "--course-dir", str(course.root)]) == 1
    assert "build/demo was not made by this command; rename or remove it" in capsys.readouterr().err
    assert mine.read_text() == "mine"


def test_a_course_without_a_sample_class_says_so(tmp_path, capsys):
    course = toy.make_course(tmp_path / "course")
    assert cli.main(["demo", "--course-dir", str(course.root)]) == 1
    assert "no assignment has a sample class: there is no " in capsys.readouterr().err


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("x = ", "cannot be read: "),
        ("student = 3", "'student' is no table; write [student]"),
        ("[s]\nanswer.f = 'x.py'", "[s] has 'answer'; it may have rest, answers and notebook"),
        ("[s]\nrest = 'all'", "[s] has rest = 'all'; use 'blank' or 'reference'"),
        ("[s]\nanswers.f = 'x.py'", "x.py, which does not exist"),
        ("[s]\nanswers = 'x.py'", "[s] has answers that are no table; write answers.EXERCISE ="),
    ],
)
def test_a_wrong_class_file_is_told(tmp_path, text, message):
    path = tmp_path / "class.toml"
    path.write_text(text)
    with pytest.raises(UserError) as error:
        read_class(path)
    assert str(path) in str(error.value)
    assert message in str(error.value)


def test_a_sample_of_an_unknown_exercise_is_told(tmp_path):
    from autograder.grading.release import release

    course = toy.make_course(tmp_path / "course")
    release(course)
    (tmp_path / "x.py").write_text("")
    (tmp_path / "class.toml").write_text("[s]\nanswers.dubble = 'x.py'")
    with pytest.raises(UserError) as error:
        write_class(course, toy.NAME, read_class(tmp_path / "class.toml"))
    assert "'s' answers 'dubble', which is no exercise; did you mean 'double'?" in str(error.value)


COLUMNS = [Exercise("log2_with_log", "log2_with_log", ("a", "b"), 3.0)]
GOOD = Result("good", {"a": Score(1, 1, False), "b": Score(0.5, 2, False)})
BAD = Result("bad", {"a": Score(0, 1, True), "b": Score(0, 2, True)}, refused="x.ipynb is empty")


def printed(results) -> str:
    stream = io.StringIO()
    print_report(Console(file=stream, width=80), results, COLUMNS)
    return stream.getvalue()


def test_the_table_breaks_long_names_and_lists_every_remark():
    told = Result("told", GOOD.scores, remarks=["[one] thing", "another"])
    text = printed([GOOD, BAD, told])
    lines = [" ".join(line.split()) for line in text.splitlines()]
    assert "good 1.5/3 1.5/3" in lines
    assert "bad - - not graded" in lines
    assert "told 1.5/3 1.5/3 2 remarks" in lines
    assert lines[-3:] == ["bad: x.ipynb is empty", "told: [one] thing", "told: another"]
    assert "log2_with_log" not in text


def test_a_narrow_console_gets_numbers_and_loses_nothing():
    tests = tuple("abcdefgh")
    columns = [Exercise(f"exercise_{test * 6}", test, (test,), 2.0) for test in tests]
    student = Result("long_student_id", {test: Score(0.5, 2, False) for test in tests})
    student.remarks.append("a remark")
    stream = io.StringIO()
    print_report(Console(file=stream, width=80), [student], columns)
    lines = [" ".join(line.split()) for line in stream.getvalue().splitlines()]
    assert lines[0] == "1 = exercise_aaaaaa"
    assert "student 1 2 3 4 5 6 7 8 total" in lines
    assert f"long_student_id {'0.5/2 ' * 8}4/16" in lines
    assert lines[-1] == "long_student_id: a remark"
    assert all(len(line.rstrip()) <= 80 for line in stream.getvalue().splitlines())


def test_points_that_a_person_gave_a_refused_submission_are_shown(tmp_path):
    scores = {"a": Score(1, 1, True), "b": Score(0, 2, True)}
    judged = Result("judged", scores, refused="x.ipynb is empty")
    assert "1/3" in printed([judged])
    write_csv(tmp_path / "x.csv", [judged], COLUMNS)
    assert (tmp_path / "x.csv").read_text().splitlines()[1].startswith("judged,1,1,3,not graded")


def test_remarks_in_few_words():
    assert remark(GOOD) == ""
    assert remark(Result("x", {"a": Score(1, 1, True)})) == "needs manual grading"
    assert remark(Result("x", remarks=["short"])) == "short"
    assert remark(Result("x", remarks=["long " * 20])) == "1 remark"


def test_the_csv_keeps_other_students_when_asked(tmp_path):
    path = tmp_path / "grades" / "x.csv"
    write_csv(path, [GOOD, BAD], COLUMNS)
    text = path.read_text()
    better = Result("good", {"a": Score(1, 1, False), "b": Score(2, 2, False)})
    write_csv(path, [better], COLUMNS, keep_others=True)
    assert path.read_text() == text.replace("1.5,1.5", "3,3")
    assert "bad,,,3,not graded: x.ipynb is empty" in path.read_text()
    write_csv(path, [better], COLUMNS)
    assert "bad" not in path.read_text()
    path.write_text("other,columns\n")
    write_csv(path, [better], COLUMNS, keep_others=True)
    assert path.read_text().splitlines() == [
        "student,log2_with_log,total,max,remark",
        "good,3,3,3,",
    ]
    assert [entry.name for entry in path.parent.iterdir()] == ["x.csv"]


def test_a_terminal_gets_a_bar_and_the_same_lines():
    stream = io.StringIO()
    console = Console(file=stream, force_terminal=True, width=80, highlight=False)
    with steps(console, "Grading [x]", 1) as tell:
        tell("[good]: 1/1")
    assert "[good]: 1/1" in stream.getvalue()
    assert "Grading [x]" in stream.getvalue()
    assert "failed" not in stream.getvalue()


def test_the_bar_of_a_class_has_the_rate_the_time_left_and_the_failures():
    stream = io.StringIO()
    console = Console(file=stream, force_terminal=True, width=120, highlight=False)
    with steps(console, "Grading x", 3, many=True) as tell:
        tell("good: 1/1")
        tell("bad: not graded", failed=True)
    text = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", stream.getvalue())
    assert re.search(r"Grading x .* 2/3 \d+/min \d+:\d\d:\d\d left, 1 failed \d+:\d\d:\d\d", text)


def recorded(student, reported=(), signs=()):
    cells = {"a": {"points": 1, "reported": list(reported)}, "b": {"points": 0.5, "reported": []}}
    return Result(student, GOOD.scores, record={"cells": cells, "signs": list(signs)})


def test_reported_points_and_signs_have_a_column_where_there_are_any(tmp_path):
    believed, strange = recorded("believed", ["a reason"]), recorded("strange", signs=["x", "y"])
    lines = [" ".join(line.split()) for line in printed([GOOD, believed, strange]).splitlines()]
    assert "with_ tamper" in lines
    assert "student log total reported signs remark" in lines
    assert "good 1.5/3 1.5/3" in lines and "believed 1.5/3 1.5/3 1" in lines
    assert lines[-2:] == ["strange: sign of tampering: x", "strange: sign of tampering: y"]
    path = tmp_path / "x.csv"
    write_csv(path, [GOOD, believed], COLUMNS)
    assert path.read_text().splitlines() == [
        "student,log2_with_log,total,max,reported,remark",
        "believed,1.5,1.5,3,1,",
        "good,1.5,1.5,3,,",
    ]
    write_csv(path, [strange], COLUMNS, keep_others=True)
    assert path.read_text().splitlines() == [
        "student,log2_with_log,total,max,reported,tamper signs,remark",
        "believed,1.5,1.5,3,1,,",
        "good,1.5,1.5,3,,,",
        "strange,1.5,1.5,3,,x; y,",
    ]
