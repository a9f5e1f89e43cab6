"""Workers: what they give is what one process gives, and one that dies costs nobody a point."""

from __future__ import annotations

import dataclasses
import json
import os
import re
import resource
import shutil
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from autograder import cli
from autograder.grading import engines
from autograder.grading import judge as judging
from autograder.grading.assignment import assignment_of
from autograder.grading.config import course_config
from autograder.grading.course import CONFIG_NAME, Course
from autograder.grading.engines import Here, make_engine
from autograder.grading.errors import UserError
from autograder.grading.grade import grade, journal_path
from autograder.grading.local_engine import Local
from autograder.grading.release import release
from autograder.grading.sample_class import read_class, write_class
from autograder.grading.staging import masters_of, stage
from autograder.grading.task import Failed, Outcome
from autograder.tests import toy_course as toy
from autograder.tests.boxed import needs_boxes

MEASURED = {"seconds", "cpu_seconds", "peak_mib", "digest"}


def without_times(records):
    """Records without what a clock says of them."""
    found = []
    for record in records:
        kept = {name: value for name, value in record.items() if name not in MEASURED}
        for cell in kept["cells"].values():
            cell.pop("seconds")
        found.append(kept)
    return found


@pytest.fixture(scope="module")
def tasks(tmp_path_factory):
    """Four tasks, by student."""
    course = toy.make_course(tmp_path_factory.mktemp("tasks") / "course")
    for number, double in enumerate((toy.RIGHT_DOUBLE, toy.WRONG_DOUBLE) * 2):
        toy.submit(course, f"s{number}", toy.student_notebook(double=double))
    config = course_config(course)
    masters = masters_of(course, toy.NAME, config)
    shared = assignment_of(course, toy.NAME, masters, config, 0)
    return [
        shared.task(stage(course, toy.NAME, student, masters))
        for student in course.students(toy.NAME)
    ]


@needs_boxes
def test_a_worker_that_is_killed_costs_its_task_a_try_and_no_other_anything(tasks):
    with Local(2) as engine:
        found, folders = {}, set()
        for number, (task, outcome) in enumerate(engine.run(iter(tasks))):
            found[task.student] = outcome.points
            folders |= {Path(worker._folder) for worker in engine._all}
            if number == 0:
                busy = next(worker for worker in engine._all if worker.task is not None)
                os.kill(busy._process.pid, signal.SIGKILL)
    assert found == {"s0": 3, "s1": 0, "s2": 3, "s3": 0}
    assert len(folders) == 3
    assert not any(folder.exists() for folder in folders)


@needs_boxes
def test_a_task_that_fails_again_and_again_has_a_reason_and_the_others_a_result(tasks):
    broken = dataclasses.replace(tasks[0], config={"ExecuteApart": "no section"})
    with Local(1) as engine:
        found = {task.student: result for task, result in engine.run(iter([broken, tasks[1]]))}
    assert found["s0"] == Failed(
        "it could not be graded: ValueError: dictionary update sequence element #0 has length 1; "
        "2 is required"
    )
    assert found["s1"].points == 0 and isinstance(found["s1"], Outcome)


COORDINATOR = """
import sys, time
from autograder.grading.local_engine import Local
worker = Local(1)._idle()
print(worker._process.pid, worker._folder, flush=True)
time.sleep(600)
"""


def runs(pid):
    """Whether a process runs; one that has ended stays listed until somebody waits for it."""
    try:
        return Path("/proc", pid, "stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def test_no_worker_outlives_its_coordinator():
    coordinator = subprocess.Popen([sys.executable, "-c", COORDINATOR], stdout=subprocess.PIPE)
    pid, folder = coordinator.stdout.readline().decode().split()
    assert runs(pid)
    coordinator.kill()
    coordinator.communicate()
    while Path(folder).exists() or runs(pid):
        time.sleep(0.01)


@needs_boxes
def test_two_workers_give_what_one_process_gives(tmp_path):
    records = []
    for name, engine in (("one", Here()), ("two", Local(2))):
        course = toy.make_course(tmp_path / name)
        for number, double in enumerate((toy.RIGHT_DOUBLE, toy.WRONG_DOUBLE, toy.NARROW_DOUBLE)):
            toy.submit(course, f"s{number}", toy.student_notebook(double=double))
        with engine as running:
            results = grade(course, toy.NAME, engine=running, seed=3)
        records.append(without_times([result.record for result in results]))
        assert [result.points for result in results] == [3, 0, 0]
    assert records[0] == records[1]
    assert {record["seed"] for record in records[0]} == {3}


@needs_boxes
def test_two_workers_give_what_one_process_gives_of_a_real_assignment(tmp_path):
    name = "01_jaxpr_trace_jit"
    samples = read_class(toy.REPOSITORY / "autograder" / "tests" / "answers" / name / "class.toml")
    chosen = ["branches_on_values", "other_right_styles"]
    course = Course(tmp_path / "course")
    shutil.copytree(toy.REPOSITORY / "source" / name, course.source / name)
    shutil.copy(toy.REPOSITORY / CONFIG_NAME, course.root)
    release(course)
    write_class(course, name, samples)
    records = []
    for engine in (Here(), Local(2)):
        with engine as running:
            results = grade(course, name, chosen, engine=running, seed=5, fresh=True)
        records.append(without_times([result.record for result in results]))
    assert records[0] == records[1]
    one = records[0][0]["cells"]["selu_jit_is_jitted"]
    assert (one["points"], one["misconception"]) == (0, "branch-on-a-value")
    assert all(cell["points"] == cell["max"] for cell in records[0][1]["cells"].values())


ENDLESS = """
import zmq
socket, part = get_ipython().kernel.iopub_thread.socket, bytes(1 << 20)
socket.send(b"x", zmq.SNDMORE)
for _ in range(4000):
    socket.send(part, zmq.SNDMORE, copy=False)
"""


def memory_mib():
    """What this process may write to, in MiB, as the limit counts it."""
    return int(re.search(r"VmData:\s*(\d+)", Path("/proc/self/status").read_text())[1]) >> 10


@needs_boxes
def test_a_message_without_end_is_not_held_without_end(tmp_path, monkeypatch):
    course = toy.make_course(tmp_path / "course")
    for student, more in (("a_neighbour", ""), ("endless", ENDLESS), ("z_neighbour", "")):
        toy.submit(course, student, toy.student_notebook(double=toy.RIGHT_DOUBLE + more))
    monkeypatch.setattr(judging, "MESSAGES_MIB", 200)
    limits = resource.getrlimit(resource.RLIMIT_DATA)
    seen, over = [memory_mib()], threading.Event()

    def watch():
        while not over.wait(0.02):
            seen.append(memory_mib())

    watcher = threading.Thread(target=watch)
    watcher.start()
    before, endless, after = grade(course, toy.NAME, engine=Here())
    over.set()
    watcher.join()
    assert (before.points, endless.points, after.points) == (3, 0, 3)
    assert 50 < max(seen) - seen[0] < 300
    assert resource.getrlimit(resource.RLIMIT_DATA) == limits


class Late(Here):
    """Says of some students' first run that time ran out."""

    def __init__(self, *students):
        self.late, self.seen = set(students), []

    def run(self, tasks, at_once=None):
        for task, outcome in super().run(tasks, at_once):
            self.seen.append((task.student, at_once))
            if at_once is None and task.student in self.late:
                zero = {
                    cell: dataclasses.replace(one, points=0) for cell, one in outcome.cells.items()
                }
                outcome = dataclasses.replace(outcome, cells=zero, timed_out=True)
            yield task, outcome


@needs_boxes
def test_what_ran_out_of_time_is_run_once_more_alone_and_that_counts(tmp_path):
    course = toy.make_course(tmp_path / "course")
    for student in ("early", "late"):
        toy.submit(course, student, toy.student_notebook(double=toy.RIGHT_DOUBLE))
    engine = Late("late")
    early, late = grade(course, toy.NAME, engine=engine)
    assert engine.seen == [("early", None), ("late", None), ("late", 1)]
    assert (early.points, late.points) == (3, 3)
    assert (early.remarks, late.remarks) == ([], ["it was run twice, the second time alone"])
    assert late.record["run_alone"] and not early.record["run_alone"]


@needs_boxes
def test_a_task_that_failed_is_refused_and_graded_by_the_next_run(tmp_path, monkeypatch):
    course = toy.make_course(tmp_path / "course")
    toy.submit(course, "somebody", toy.student_notebook(double=toy.RIGHT_DOUBLE))
    monkeypatch.setattr(engines, "judged", lambda task: Failed("the machine went away"))
    (result,) = grade(course, toy.NAME)
    assert (result.refused, result.points) == ("the machine went away", 0)
    assert all(score.manual for score in result.scores.values())
    monkeypatch.undo()
    (result,) = grade(course, toy.NAME)
    assert (result.refused, result.points) == ("", 3)


def test_a_number_of_workers_that_is_none():
    with pytest.raises(UserError, match="found 0 workers; give a whole number from 1 on"):
        make_engine("local", 0)


@needs_boxes
def test_the_records_as_json(tmp_path, capsys):
    course = toy.make_course(tmp_path / "course")
    toy.submit(course, "good", toy.student_notebook(double=toy.RIGHT_DOUBLE))
    strange = f"{toy.RIGHT_DOUBLE}\nimport ctypes"
    toy.submit(course, "strange", toy.student_notebook(double=strange, answer="answer = 41"))
    toy.submit(course, "broken", b"{")
    assert cli.main(["grade", toy.NAME, "--json", "--course-dir", str(course.root)]) == 1
    said = capsys.readouterr()
    assert "Grading 01_toy" in said.err and "isolation" not in said.out.splitlines()[0]
    document = json.loads(said.out)
    assert (document["assignment"], document["seed"]) == (toy.NAME, 0)
    broken, good, strange = document["submissions"]
    assert broken["refused"].startswith("01_toy.ipynb is not JSON")
    assert (good["points"], good["max"], good["signs"]) == (3, 6, [])
    assert good["cells"]["double_text"]["proved"] and good["cells"]["double_text"]["points"] == 1
    assert good["cells"]["answer_is_right"]["verdict"] == "AssertionError: not the answer"
    assert good["versions"]["jax"] and good["seconds"] > 0 and good["peak_mib"] > 0
    assert strange["signs"] == ["cell 'double' imports ctypes"]
    assert "strange: sign of tampering: cell 'double' imports ctypes" in said.err
    lines = journal_path(course, toy.NAME).read_text().splitlines()
    assert [json.loads(line)["student"] for line in lines] == ["broken", "good", "strange"]
    table = (course.grades / f"{toy.NAME}.csv").read_text().splitlines()
    assert table[0] == "student,double,answer,total,max,tamper signs,remark"
    assert table[3] == "strange,3,0,3,6,cell 'double' imports ctypes,"
