"""What is taken from a submission's folder, and what is left out with its reason."""

from __future__ import annotations

import os
import socket

import pytest

from autograder.grading import sanitise
from autograder.grading.course import Course, is_student_id
from autograder.grading.sanitise import take
from autograder.grading.staging import stage


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "submitted" / "somebody" / "a"
    made.mkdir(parents=True)
    return made


def taken(folder, given=()):
    return take(folder.parents[1], "somebody", "a", ["a"], list(given))


def test_the_notebook_and_nbgraders_notes_are_taken(folder):
    (folder / "a.ipynb").write_bytes(b"{}")
    (folder / "timestamp.txt").write_text("2026-11-22 16:10:23.114790 UTC")
    (folder / "submission_secret.txt").write_text("ab" * 64)
    result = taken(folder)
    assert result.notebooks == {"a": b"{}"}
    assert set(result.notes) == {"timestamp.txt", "submission_secret.txt"}
    assert (result.left_out, result.refused) == ([], "")


def test_what_jupyter_leaves_and_what_came_with_the_assignment_is_no_cause_for_a_remark(folder):
    (folder / ".ipynb_checkpoints").mkdir()
    (folder / "__pycache__").mkdir()
    (folder / "data.csv").write_text("1")
    assert taken(folder, given=["data.csv"]).left_out == []


def test_everything_else_is_left_out_with_its_reason(folder, monkeypatch):
    (folder / "jax.py").write_text("")
    (folder / "other.ipynb").write_text("{}")
    (folder / "numpy").mkdir()
    os.mkfifo(folder / "pipe")
    (folder / "link").symlink_to("/etc/hostname")
    (folder / "dangling").symlink_to("nowhere")
    (folder / "loop").symlink_to("loop")
    monkeypatch.chdir(folder)  # a socket's path may be no longer than about 100 characters
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("socket")
        left_out = taken(folder).left_out
    assert left_out == [
        "dangling was left out: is a symbolic link",
        "jax.py was left out: is no file of the assignment",
        "link was left out: is a symbolic link",
        "loop was left out: is a symbolic link",
        "numpy was left out: is a folder",
        "other.ipynb was left out: has another name than the assignment's",
        "pipe was left out: is no regular file",
        "socket was left out: is no regular file",
    ]


def test_a_name_cannot_forge_a_line_of_the_report(folder):
    (folder / "x\nsomebody: 100 points").write_text("")
    assert taken(folder).left_out == [
        "'x\\nsomebody: 100 points' was left out: is no file of the assignment"
    ]


def test_a_notebook_that_is_too_large_is_refused(folder, monkeypatch):
    monkeypatch.setattr(sanitise, "MAX_NOTEBOOK", 10)
    (folder / "a.ipynb").write_bytes(b"x" * 11)
    assert taken(folder).refused == "a.ipynb is larger than 10 bytes; ask for the notebook itself"
    (folder / "a.ipynb").write_bytes(b"x" * 10)
    assert taken(folder).refused == ""


@pytest.mark.parametrize("text", ["", "soon", "99999999999999999999-01-01", "\x00", "1" * 1001])
def test_a_timestamp_that_is_no_date_is_left_out(folder, text):
    (folder / "timestamp.txt").write_text(text)
    result = taken(folder)
    assert result.notes == {}
    assert result.left_out[0].startswith("timestamp.txt was left out: ")


def test_a_secret_that_nbgrader_could_not_read_is_left_out(folder):
    (folder / "submission_secret.txt").write_bytes(b"\xff\xfe")
    assert taken(folder).left_out == ["submission_secret.txt was left out: it is not nbgrader's"]


@pytest.mark.parametrize("name", ["x\ny", " x", "x ", "\udc80", "x\x1b[2J"])
def test_a_folder_whose_name_is_no_id_is_refused(tmp_path, name):
    assert not is_student_id(name)
    staged = stage(Course(tmp_path), "a", name, {})
    assert staged.refused == "the folder's name is no student's id; rename it"
    assert staged.student == ascii(name)


def test_a_flood_of_remarks_is_cut(folder):
    for number in range(50):
        (folder / f"{number:02}.py").write_text("")
    source = folder.parents[2] / "source" / "a"
    source.mkdir(parents=True)
    staged = stage(Course(folder.parents[2]), "a", "somebody", {"a": None})
    assert len(staged.remarks) == 21
    assert staged.remarks[0] == "no notebook"
    assert staged.remarks[-1] == "and 31 more remarks"
