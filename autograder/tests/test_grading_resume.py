"""A run that ends at any moment is continued by the next, and the scores end the same."""

from __future__ import annotations

import ast
import errno
import json
import os
import re
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from autograder.grading import grade as grading
from autograder.grading import records
from autograder.grading.boxes import sandbox
from autograder.grading.candidate import Candidate
from autograder.grading.engines import Here
from autograder.grading.errors import UserError
from autograder.grading.grade import grade, journal_path
from autograder.grading.records import Journal
from autograder.tests import toy_course as toy
from autograder.tests.boxed import needs_boxes

pytestmark = needs_boxes

ANSWERS = {
    "all": {"double": toy.RIGHT_DOUBLE, "answer": toy.RIGHT_ANSWER},
    "half": {"double": toy.RIGHT_DOUBLE, "answer": toy.WRONG_ANSWER},
    "none": {},
}
POINTS = {"all": 6, "half": 3, "none": 0}


class Counted(Here):
    """Judges in this process, and notes whom."""

    def __init__(self):
        self.judged = []

    def run(self, tasks, at_once=None):
        for task, result in super().run(tasks, at_once):
            self.judged.append(task.student)
            yield task, result


@pytest.fixture
def course(tmp_path):
    course = toy.make_course(tmp_path / "course")
    for student, answers in ANSWERS.items():
        toy.submit(course, student, toy.student_notebook(**answers))
    return course


def judged(course, **options):
    """Grade; return whom it took a run to grade, and the points of all."""
    engine = Counted()
    results = grade(course, toy.NAME, engine=engine, **options)
    return sorted(engine.judged), {result.student: result.points for result in results}


def test_what_is_graded_is_not_graded_again_until_something_changes(course):
    assert judged(course) == (sorted(ANSWERS), POINTS)
    assert judged(course) == ([], POINTS)
    assert judged(course, fresh=True) == (sorted(ANSWERS), POINTS)
    assert judged(course, seed=1) == (sorted(ANSWERS), POINTS)

    path = course.submitted / "none" / toy.NAME / f"{toy.NAME}.ipynb"
    path.write_text(json.dumps(toy.student_notebook(**ANSWERS["half"])))
    assert judged(course, seed=1) == (["none"], POINTS | {"none": 3})

    with sqlite3.connect(course.gradebook) as book:
        book.execute("update grade set auto_score = 1 where auto_score = 3")
    book.close()
    assert judged(course, seed=1)[1] == POINTS | {"none": 3}
    (course.autograded / "all" / toy.NAME / f"{toy.NAME}.ipynb").unlink()
    assert judged(course, seed=1) == (["all"], POINTS | {"none": 3})


def test_a_line_that_was_cut_off_is_left_out_and_does_no_harm(course):
    judged(course)
    path = journal_path(course, toy.NAME)
    lines = path.read_text().splitlines(keepends=True)
    path.write_text(lines[0] + lines[1] + lines[2][:20])
    assert judged(course) == ([json.loads(lines[2])["student"]], POINTS)
    assert [json.loads(line)["student"] for line in path.read_text().splitlines()] == list(POINTS)


def test_a_torn_line_is_ended_before_the_next(tmp_path):
    journal = Journal(tmp_path / "x.jsonl")
    journal.path.write_text('{"student": "a"}\n{"stud')
    Journal(journal.path).add({"student": "b"})
    assert sorted(Journal(journal.path).records) == ["a", "b"]


def test_a_full_disk_is_told_and_leaves_nothing_half_written(course, monkeypatch):
    write, written = os.write, []

    def full(file, data):
        if os.readlink(f"/proc/self/fd/{file}") == str(journal_path(course, toy.NAME)):
            if len(written) == 1:
                write(file, data[:30])
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            written.append(data)
        return write(file, data)

    monkeypatch.setattr(records.os, "write", full)
    with pytest.raises(UserError) as error:
        judged(course)
    monkeypatch.undo()
    assert str(error.value) == (
        "a result could not be written (No space left on device); mend that and run the same "
        "command again: what is graded so far stays"
    )
    assert judged(course) == (["half", "none"], POINTS)
    assert sorted(path.name for path in course.autograded.iterdir()) == sorted(ANSWERS)


ON_A_FULL_DISK = """
import os, shutil, subprocess, sys
from pathlib import Path
disk, course, left = sys.argv[1:]
copy, filler = Path(disk, "course"), Path(disk, "filler")
shutil.copytree(course, copy)
file = os.open(filler, os.O_WRONLY | os.O_CREAT)
try:
    while True:
        os.write(file, bytes(4096))
except OSError:
    os.ftruncate(file, os.fstat(file).st_size - int(left))
    os.close(file)
for _ in range(2):
    command = [sys.executable, "-m", "autograder", "grade", "01_toy", "--isolation", "none"]
    done = subprocess.run([*command, "--workers", "1", "--course-dir", copy], capture_output=True)
    print([done.returncode, done.stdout.decode(), done.stderr.decode()])
    filler.unlink(missing_ok=True)
"""


@pytest.mark.parametrize(
    ("left", "said"),
    [
        (0, "there is no room to write (No space left on device); make room and"),
        (8_192, "there is no room to write (database or disk is full); make room and"),
        (200_000, "a result could not be written (database or disk is full); mend that and"),
    ],
)
def test_a_disk_that_is_full_is_told_and_then_the_run_goes_on(course, tmp_path, left, said):
    disk = tmp_path / "disk"
    disk.mkdir()
    room = ["bwrap", "--dev-bind", "/", "/", "--size", str(3 << 20), "--tmpfs", str(disk)]
    script = [sys.executable, "-c", ON_A_FULL_DISK, str(disk), str(course.root), str(left)]
    done = subprocess.run([*room, *script], capture_output=True, text=True, check=True)
    first, second = map(ast.literal_eval, done.stdout.splitlines())
    assert first[0] == 1
    assert f"autograder: {said} run the same command again: what is graded so far stays" in first[2]
    assert "sqlalchemy" not in first[2] and "autograder/cli.py" not in first[2]
    assert second[0] == 0
    table = re.findall(r"^ (all|half|none) .* (\d)/6 ", second[1], re.MULTILINE)
    assert {student: int(points) for student, points in table} == POINTS


@pytest.mark.parametrize("which", [0, 1], ids=["candidate", "examiner"])
def test_a_kernel_that_is_killed_from_outside_costs_no_points(course, monkeypatch, which):
    answer, killed = Candidate.answer, []

    async def killing(self, text):
        if not killed:
            boxes = psutil.Process(sandbox()._process.pid).children(recursive=True)
            kernels = [one for one in boxes if not one.children()]
            killed.append(sorted(kernels, key=psutil.Process.create_time)[which])
            killed[0].kill()
        return await answer(self, text)

    monkeypatch.setattr(Candidate, "answer", killing)
    students, points = judged(course)
    assert (students.count("all"), points) == (2, POINTS)


def test_a_notebook_that_cannot_be_written_leaves_the_old_one(course, monkeypatch):
    judged(course)
    kept = course.autograded / "all" / toy.NAME / f"{toy.NAME}.ipynb"
    before = kept.read_bytes()
    write = Path.write_bytes

    def full(path, data):
        if path.name == kept.name and "autograded" in path.parts:
            write(path, data[:10])
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))
        return write(path, data)

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(UserError, match=r"a result could not be written to .*\.ipynb \(No space"):
        judged(course, fresh=True)
    monkeypatch.undo()
    assert kept.read_bytes() == before
    assert [path.name for path in kept.parent.parent.iterdir()] == [toy.NAME]


def run_and_kill(course, lines):
    """Start our command, and kill it as soon as its journal has so many lines."""
    path = journal_path(course, toy.NAME)
    command = [sys.executable, "-m", "autograder", "grade", toy.NAME, "--course-dir"]
    process = subprocess.Popen(
        [*command, str(course.root), "--workers", "1"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    while process.poll() is None:
        if path.is_file() and path.read_bytes().count(b"\n") >= lines:
            process.send_signal(signal.SIGKILL)
            break
        time.sleep(0.001)
    return process.wait()


def test_a_coordinator_killed_again_and_again_ends_with_the_same_gradebook(course, tmp_path):
    assert run_and_kill(course, 1) == -signal.SIGKILL
    first = set(Journal(journal_path(course, toy.NAME)).records)
    assert run_and_kill(course, 2) == -signal.SIGKILL
    second = set(Journal(journal_path(course, toy.NAME)).records)
    assert first < second < set(ANSWERS)
    again, points = judged(course)
    assert set(again) == set(ANSWERS) - second
    assert points == POINTS
    assert [path.name for path in (course.autograded / "all").iterdir()] == [toy.NAME]


def test_a_kill_between_the_steps_of_writing_is_mended(course, monkeypatch):
    """Stop after the notebook, then after the gradebook: before the journal has its line."""

    class Killed(BaseException):
        pass

    def stop(*args, **kwargs):
        raise Killed

    for owner, name in ((grading.Writer, "_write_scores"), (Journal, "add")):
        with monkeypatch.context() as patch:
            patch.setattr(owner, name, stop)
            with pytest.raises(Killed):
                judged(course)
    (course.autograded / "all" / f".{toy.NAME}-left").mkdir(parents=True, exist_ok=True)
    assert judged(course) == (sorted(ANSWERS), POINTS)
    assert [path.name for path in (course.autograded / "all").iterdir()] == [toy.NAME]
