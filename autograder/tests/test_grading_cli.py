"""The command line: what each command prints, its exit code, and every message for bad input."""

from __future__ import annotations

import fcntl
import json
import subprocess
import sys

import nbformat
import pytest

from autograder import cli
from autograder.grading import boxes
from autograder.grading.errors import UserError
from autograder.grading.execute import kernel_environment, kernels_seeded
from autograder.grading.folders import files
from autograder.grading.grade import grade
from autograder.grading.release import release
from autograder.tests import toy_course as toy
from autograder.tests.boxed import needs_boxes


@pytest.fixture
def course(tmp_path):
    return toy.make_course(tmp_path / "a course")


@pytest.fixture
def command(course, capsys):
    """Run a command on the course; return (exit code, stdout, stderr)."""

    def run(*argv):
        code = cli.main([*argv, "--course-dir", str(course.root)])
        said = capsys.readouterr()
        return code, said.out, said.err

    return run


def test_importing_the_command_line_imports_nothing_heavy():
    code = "import sys, autograder.cli; print({'jax', 'nbgrader', 'nbformat'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.stdout == "set()\n"


def test_the_learners_half_does_not_import_the_instructors():
    code = "import sys, autograder.check; print([m for m in sys.modules if 'grading' in m])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.stdout == "[]\n"


@pytest.mark.parametrize("argv", [[], ["grad"], ["grade"], ["grade", "a", "b"], ["release", "x"]])
def test_a_command_line_that_is_not_understood_is_2(argv, capsys):
    with pytest.raises(SystemExit) as exit:
        cli.main(argv)
    assert exit.value.code == 2
    assert "usage: autograder" in capsys.readouterr().err


def test_outside_a_course_it_says_so(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert cli.main(["release"]) == 1
    assert capsys.readouterr().err == (
        f"autograder: no nbgrader_config.py in {tmp_path} or above it; "
        "run this inside the course, or give --course-dir\n"
    )
    assert cli.main(["release", "--course-dir", "nowhere"]) == 1
    assert f"the course folder {tmp_path}/nowhere does not exist" in capsys.readouterr().err
    assert cli.main(["release", "--course-dir", str(tmp_path)]) == 1
    assert f"{tmp_path} is no course folder: it has no nbgrader_config" in capsys.readouterr().err


def test_the_course_is_found_from_a_folder_inside_it(course, monkeypatch, capsys):
    monkeypatch.chdir(course.source / toy.NAME)
    assert cli.main(["release"]) == 0
    assert capsys.readouterr().out == "release/01_toy is generated from source/01_toy\n"
    assert cli.main(["release", "--check"]) == 0
    assert capsys.readouterr().out == "release/ is what source/ generates\n"


def test_release_check_exits_1_and_says_how_to_mend_it(command):
    code, out, _ = command("release", "--check")
    assert code == 1
    assert out == "release/01_toy/01_toy.ipynb is missing\nto mend it: make release\n"


@pytest.mark.parametrize(
    "argv",
    [
        ("grade", "01_tyo"),
        ("feedback", "01_tyo"),
        ("start", "01_tyo"),
        ("submit", "01_tyo"),
    ],
)
def test_an_unknown_assignment_is_told_with_the_nearest(command, course, argv):
    assert command(*argv) == (
        1,
        "",
        f"autograder: there is no assignment '01_tyo' in {course.source}; did you mean '01_toy'?\n",
    )


def test_nothing_submitted(command, course):
    before = files(course.root)
    code, out, err = command("grade", toy.NAME)
    assert (code, out) == (1, "")
    assert err == (
        "autograder: nobody has submitted 01_toy: there is no folder "
        f"{course.submitted}/STUDENT/01_toy\n"
    )
    assert files(course.root) == before


def test_a_seed_that_is_none(command, course):
    (course.submitted / "one" / toy.NAME).mkdir(parents=True)
    assert command("grade", toy.NAME, "--seed", "-1") == (
        1,
        "",
        "autograder: found the seed -1; give a whole number from 0 on\n",
    )


def test_kernels_inherit_the_seed_and_only_in_the_run(monkeypatch):
    monkeypatch.delenv("AUTOGRADER_SEED", raising=False)
    with kernels_seeded(7):
        assert kernel_environment("")["AUTOGRADER_SEED"] == "7"
    assert "AUTOGRADER_SEED" not in kernel_environment("")


def test_an_unknown_student(command, course):
    toy.submit(course, "unjitted", toy.student_notebook())
    code, _, err = command("grade", toy.NAME, "--student", "unjited")
    assert code == 1
    assert err == "autograder: 'unjited' has not submitted 01_toy; these have: unjitted\n"


@needs_boxes
def test_two_runs_at_once(command, course):
    toy.submit(course, "somebody", toy.student_notebook())
    with course.gradebook.with_name("gradebook.db.lock").open("w") as other:
        other.write("4242\n")
        other.flush()
        fcntl.flock(other, fcntl.LOCK_EX)
        code, out, err = command("grade", toy.NAME)
    assert (code, out) == (1, "")
    assert err == (
        f"autograder: another run is grading {course.root} (process 4242); wait until it is done\n"
    )
    assert not course.gradebook.exists()


def test_start_and_submit_lose_no_work(command, course):
    assert command("start", toy.NAME)[2] == (
        f"autograder: {course.release}/01_toy does not exist; generate it with: make release\n"
    )
    release(course)
    assert command("submit", toy.NAME)[2] == (
        f"autograder: {course.work}/01_toy/01_toy.ipynb does not exist; "
        "begin with: make start LESSON=01_toy\n"
    )
    code, out, _ = command("start", toy.NAME)
    assert (code, out) == (
        0,
        f"your copy is {course.work}/01_toy; hand it in with: make submit LESSON=01_toy\n",
    )
    working = course.work / toy.NAME / f"{toy.NAME}.ipynb"
    assert files(course.work / toy.NAME) == files(course.release / toy.NAME)

    working.write_text("first")
    code, _, err = command("start", toy.NAME)
    assert code == 1
    assert err == (
        f"autograder: {course.work}/01_toy is there already and is not overwritten; "
        "to start afresh, rename or remove it\n"
    )
    assert command("submit", toy.NAME, "--student", "me")[:2] == (
        0,
        f"submitted as {course.submitted}/me/01_toy\n",
    )
    working.write_text("second")
    command("submit", toy.NAME, "--student", "me")
    filed = {path.read_text() for path in course.submitted.rglob("*.ipynb")}
    assert filed == {"first", "second"}
    assert (course.submitted / "me" / toy.NAME / f"{toy.NAME}.ipynb").read_text() == "second"
    assert course.students(toy.NAME) == ["me"]


def test_a_submission_has_nbgraders_timestamp(command, course):
    from nbgrader.utils import parse_utc

    release(course)
    command("start", toy.NAME)
    command("submit", toy.NAME, "--student", "me")
    text = (course.submitted / "me" / toy.NAME / "timestamp.txt").read_text()
    assert text.endswith(" UTC")
    assert parse_utc(text).tzinfo is None


@pytest.mark.parametrize("name", ["../x", ".x", "a/b", "a+b", "*", "x\n"])
def test_a_students_id_names_a_folder(command, course, name):
    release(course)
    command("start", toy.NAME)
    code, _, err = command("submit", toy.NAME, "--student", name)
    assert code == 1
    assert err.startswith(f"autograder: {name!r} cannot be a student's id: it names a folder")
    assert not course.submitted.exists()


def test_validate(command, course, tmp_path):
    answers = {"double": toy.RIGHT_DOUBLE, "answer": toy.RIGHT_ANSWER}
    folder = toy.submit(course, "right", toy.student_notebook(**answers))
    right = folder / f"{toy.NAME}.ipynb"
    code, out, _ = command("validate", str(right))
    assert (code, out) == (0, "Success! Your notebook passes all the tests.\n")
    folder = toy.submit(course, "narrow", toy.student_notebook(double=toy.NARROW_DOUBLE))
    code, out, _ = command("validate", str(folder / f"{toy.NAME}.ipynb"))
    assert code == 1
    assert out.startswith("VALIDATION FAILED ON 2 CELL(S)!")
    edited = toy.student_notebook(**answers)
    toy.find(edited, "double_text").source = "pass"
    folder = toy.submit(course, "edited", edited)
    code, out, _ = command("validate", str(folder / f"{toy.NAME}.ipynb"))
    assert code == 1
    assert out.startswith("THE CONTENTS OF 1 TEST CELL(S) HAVE CHANGED!")


@needs_boxes
def test_work_that_is_in_no_assignments_folder_is_named(command, course):
    toy.submit(course, "one", toy.source_notebook())
    stray = course.submitted / "two"
    stray.mkdir()
    (stray / "01_toy.ipynb").write_text("{}")
    code, out, err = command("grade", toy.NAME)
    assert code == 1
    assert f"two: not graded: {stray} holds no folder of an assignment, only 01_toy.ipynb" in out


@needs_boxes
def test_feedback_and_export_name_who_is_left_out(command, course):
    toy.submit(course, "one", toy.source_notebook())
    broken = course.submitted / "two" / toy.NAME
    broken.mkdir(parents=True)
    (broken / f"{toy.NAME}.ipynb").write_text("{")
    assert command("grade", toy.NAME)[0] == 1
    assert "no page, since no notebook was graded: two" in command("feedback", toy.NAME)[1]
    assert f"not graded, and 0.0 in that file: two ({toy.NAME})" in command("export")[1]


@pytest.mark.parametrize(
    "name,says",
    [
        (None, "say which notebook: make validate NOTEBOOK=work/LESSON/LESSON.ipynb"),
        (".", "is a folder; give the path of the notebook in it"),
        ("notes.md", "is no notebook; give the path of an .ipynb"),
        ("nowhere.ipynb", "does not exist; give the path of a notebook"),
    ],
)
def test_validate_says_what_to_give(command, course, tmp_path, name, says):
    (tmp_path / "notes.md").write_text("# notes")
    code, out, err = command("validate", *([] if name is None else [str(tmp_path / name)]))
    assert code == 1 and err.startswith("autograder: ") and says in err


def test_validate_says_what_is_no_notebook(command, tmp_path):
    missing, broken, plain = tmp_path / "none.ipynb", tmp_path / "x.ipynb", tmp_path / "y.ipynb"
    broken.write_text("{")
    plain.write_text('{"nbformat": 4, "cells": []}')
    for path, message in (
        (missing, f"{missing} does not exist; give the path of a notebook"),
        (broken, f"{broken} is not JSON (Expecting"),
        (plain, f"{plain} has no test cell; validate a notebook made from release/"),
    ):
        code, _, err = command("validate", str(path))
        assert code == 1
        assert err.startswith(f"autograder: {message}")


@needs_boxes
def test_an_interrupt_stops_the_run_and_is_told(command, course, monkeypatch):
    from autograder.grading.writer import Writer

    for student in ("a", "b"):
        toy.submit(course, student, toy.student_notebook())
    seen, write = [], Writer.write

    def interrupted(writer, staged, outcome):
        if seen:
            raise KeyboardInterrupt
        seen.append(staged.student)
        return write(writer, staged, outcome)

    monkeypatch.setattr(Writer, "write", interrupted)
    code, _, err = command("grade", toy.NAME)
    assert code == 130
    assert err == "autograder: stopped; what was done so far stays\n"
    lines = (course.grades / f"{toy.NAME}.jsonl").read_text().splitlines()
    assert [json.loads(line)["student"] for line in lines] == seen


@needs_boxes
def test_a_changed_test_is_used_at_once_and_changed_cells_say_what_to_do(course):
    toy.submit(course, "a", toy.student_notebook(answer="answer = 41"))
    assert grade(course, toy.NAME)[0].points == 0
    notebook = toy.source_notebook()
    toy.find(notebook, "answer_is_right").source = "assert answer == 41"
    path = course.source / toy.NAME / f"{toy.NAME}.ipynb"
    nbformat.write(notebook, path)
    assert grade(course, toy.NAME)[0].points == 3
    notebook.cells.append(toy.graded("double_more", "double(1)", 1))
    nbformat.write(notebook, path)
    with pytest.raises(UserError) as error:
        grade(course, toy.NAME)
    assert str(error.value) == (
        "cells of 01_toy were added or removed after submissions were graded, and nbgrader's "
        "gradebook cannot hold both; put the cells back, or move gradebook.db and autograded/ "
        "away and grade again"
    )


def test_without_a_sandbox_grading_stops_unless_that_is_asked_for_by_name(
    command, course, monkeypatch
):
    toy.submit(course, "somebody", toy.student_notebook())
    monkeypatch.setattr(boxes, "_unavailable", lambda: "no sandbox here; install it")
    assert command("grade", toy.NAME) == (1, "", "autograder: no sandbox here; install it\n")
    assert not course.gradebook.exists()
    code, out, err = command("grade", toy.NAME, "--isolation", "none")
    assert (code, err) == (0, "")
    assert "isolation  none, as asked: student code ran with your rights" in out
    assert "somebody: graded without a sandbox" in out
