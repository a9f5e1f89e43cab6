"""What came of an answer is kept where a folder is named for it, and is the same looked up."""

import dataclasses

import nbformat
import pytest

from autograder.authoring import kept
from autograder.authoring.answers import answers
from autograder.authoring.exercises import Exercise, play
from autograder.authoring.kept import Failure, failures
from autograder.authoring.shared import PLAYED
from autograder.check import _public
from autograder.tests.course import EXERCISES


def cell(source, name):
    return nbformat.v4.new_code_cell(source, id=name, metadata={"nbgrader": {"grade_id": name}})


SETUP = cell("from autograder import check", "setup")
VALUE = cell("if f(2) != 4: raise check.CheckFailure('no', misconception='in-place')", "f_value")
TYPE = cell("check.function('f')", "f_type")  # there is no such check
EXERCISE = Exercise("f", None, (SETUP,), cell("f = lambda x: 2 * x", "f"), (VALUE, TYPE), None)
WRONG = "f = lambda x: x"


@pytest.fixture
def plays(monkeypatch):
    """The answers played, in order."""
    played = []

    def counted(exercise, code):
        played.append(code)
        return play(exercise, code)

    monkeypatch.setattr(kept, "play", counted)
    return played


@pytest.fixture
def folder(monkeypatch, tmp_path):
    monkeypatch.setenv(PLAYED, str(tmp_path / "played"))
    return tmp_path / "played"


def test_without_a_folder_every_answer_is_played(plays, monkeypatch):
    monkeypatch.delenv(PLAYED, raising=False)
    assert failures(EXERCISE, WRONG) == failures(EXERCISE, WRONG)
    monkeypatch.setenv(PLAYED, "")
    failures(EXERCISE, WRONG)
    assert plays == [WRONG] * 3


def test_with_one_it_is_played_once_and_told_the_same(plays, folder):
    first = failures(EXERCISE, WRONG)
    assert first == failures(EXERCISE, WRONG)
    assert list(first) == list(failures(EXERCISE, WRONG)) == ["f_value", "f_type"]
    assert first["f_value"] == Failure(
        raised="CheckFailure",
        by_check=True,
        message=str(play(EXERCISE, WRONG).failures["f_value"]),
        misconception="in-place",
        attempted=True,
    )
    broke = first["f_type"]
    assert (broke.raised, broke.by_check) == ("AttributeError", False)
    assert (broke.misconception, broke.attempted) == (None, True)
    assert plays == [WRONG]
    (file,) = folder.iterdir()
    assert file.suffix == ".json"


def test_an_answer_without_failures_is_played_once_too(plays, folder):
    one = dataclasses.replace(EXERCISE, tests=(VALUE,))
    assert failures(one, EXERCISE.reference) == failures(one, EXERCISE.reference) == {}
    assert len(plays) == 1


def test_one_with_a_lone_surrogate_in_its_message_is_kept(plays, folder):
    one = dataclasses.replace(EXERCISE, tests=(cell("raise ValueError('\\ud800')", "f_value"),))
    assert failures(one, WRONG) == failures(one, WRONG)
    assert failures(one, WRONG)["f_value"].message == "\ud800"
    assert len(plays) == 1


OTHERS = {
    "code": (EXERCISE, "f = lambda x: 3"),
    "given": (dataclasses.replace(EXERCISE, given=(SETUP, SETUP)), WRONG),
    "solution": (dataclasses.replace(EXERCISE, solution=cell("f = len", "f")), WRONG),
    "fewer tests": (dataclasses.replace(EXERCISE, tests=(VALUE,)), WRONG),
    "a test": (dataclasses.replace(EXERCISE, tests=(cell("1 / 0", "f_value"), TYPE)), WRONG),
    "its name": (dataclasses.replace(EXERCISE, tests=(cell(VALUE.source, "g"), TYPE)), WRONG),
}


@pytest.mark.parametrize("exercise,code", OTHERS.values(), ids=OTHERS)
def test_what_an_answer_depends_on_is_not_mixed_up(plays, folder, exercise, code):
    failures(EXERCISE, WRONG)
    failures(exercise, code)
    assert plays == [WRONG, code]


@pytest.mark.parametrize("owner,name", [(_public, "SECONDS"), (kept.jax, "__version__")])
def test_nor_another_time_limit_or_jax(plays, folder, monkeypatch, owner, name):
    failures(EXERCISE, WRONG)
    monkeypatch.setattr(owner, name, 7)
    failures(EXERCISE, WRONG)
    assert plays == [WRONG, WRONG]


@pytest.mark.parametrize("stem", ["a_tuple", "still_none", "every_call"])
def test_an_answer_of_the_course_is_told_the_same(folder, stem, monkeypatch):
    key = ("01_jaxpr_trace_jit", "python_runs")
    (answer,) = (one for one in answers(*key) if one.path.stem == stem)
    first, kept_one = (failures(EXERCISES[key], answer.code) for _ in range(2))
    monkeypatch.delenv(PLAYED)
    assert first == kept_one == failures(EXERCISES[key], answer.code)
