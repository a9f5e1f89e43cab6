"""What is no notebook, or hardly one: graded, or refused with a reason; never others' trouble."""

from __future__ import annotations

import os

import pytest

from autograder.grading.course import Course
from autograder.grading.grade import Result, grade
from autograder.tests import toy_course as toy
from autograder.tests.boxed import needs_boxes
from autograder.tests.redteam import courses, traces
from autograder.tests.redteam.malformed import MALFORMED, NOTEBOOK

pytestmark = needs_boxes


@pytest.fixture(scope="module")
def graded(tmp_path_factory) -> tuple[Course, dict[str, Result], list[str]]:
    """All of them and the honest ones in one class; what of the course changed meanwhile."""
    course = courses.make(tmp_path_factory.mktemp("malformed") / "course", "plain", [])
    for name, malformed in MALFORMED.items():
        folder = course.submitted / name / toy.NAME
        folder.mkdir(parents=True)
        malformed.write(folder)
    before = traces.tree(course.root)
    results = {result.student: result for result in grade(course, toy.NAME)}
    after = traces.tree(course.root)
    changed = [path for path in before.keys() | after if before.get(path) != after.get(path)]
    return course, results, changed


@pytest.mark.parametrize("name", MALFORMED)
def test_it_is_graded_or_refused_with_a_reason(graded, name):
    result, malformed = graded[1][name], MALFORMED[name]
    assert result.refused.startswith(malformed.refused) and result.refused.isprintable()
    assert bool(result.refused) == bool(malformed.refused), result.refused
    assert result.points == (0 if malformed.refused else 6)
    assert malformed.remark in "\n".join(result.remarks)
    assert all(remark.isprintable() and len(remark) < 400 for remark in result.remarks)


@pytest.mark.parametrize("student", courses.HONEST)
def test_a_neighbour_is_graded_as_ever(graded, student):
    result = graded[1][student]
    assert (result.points, result.remarks, result.refused) == (6, [], "")


def test_nothing_that_was_handed_in_is_changed(graded):
    assert graded[2] == []


def test_a_notebook_that_may_not_be_read_says_so(tmp_path, monkeypatch):
    from autograder.grading.sanitise import take

    folder = tmp_path / "somebody" / toy.NAME
    folder.mkdir(parents=True)
    (folder / NOTEBOOK).write_text("{}")
    real = os.open

    def refusing(path, *args, **kwargs):
        if path == NOTEBOOK:  # as for an ordinary user; root may read everything
            raise PermissionError(13, "Permission denied", path)
        return real(path, *args, **kwargs)

    monkeypatch.setattr(os, "open", refusing)
    taken = take(tmp_path, "somebody", toy.NAME, [toy.NAME], [])
    assert taken.refused == (
        f"{NOTEBOOK} cannot be read (permission denied); ask for the notebook itself"
    )


def test_a_file_that_goes_away_meanwhile_is_left_out(tmp_path, monkeypatch):
    from autograder.grading.sanitise import take

    (tmp_path / "somebody" / toy.NAME).mkdir(parents=True)
    monkeypatch.setattr(os, "listdir", lambda folder: [NOTEBOOK, "other.txt"])
    taken = take(tmp_path, "somebody", toy.NAME, [toy.NAME], [])
    assert taken.refused.startswith(f"{NOTEBOOK} went away while the folder was read")
    assert taken.left_out == ["other.txt was left out: went away while the folder was read"]


def test_a_file_that_becomes_a_link_between_two_looks_is_not_followed(tmp_path, monkeypatch):
    from autograder.grading.sanitise import take

    folder = tmp_path / "somebody" / toy.NAME
    folder.mkdir(parents=True)
    (folder / NOTEBOOK).write_text("{}")
    (tmp_path / "secret").write_text(courses.SHELL)
    real = os.listdir

    def listing(path):
        names = real(path)
        (folder / NOTEBOOK).unlink()
        (folder / NOTEBOOK).symlink_to(tmp_path / "secret")
        return names

    monkeypatch.setattr(os, "listdir", listing)
    taken = take(tmp_path, "somebody", toy.NAME, [toy.NAME], [])
    assert taken.notebooks == {}
    assert taken.refused == f"{NOTEBOOK} is a symbolic link; ask for the notebook itself"
