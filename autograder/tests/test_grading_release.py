"""release/ is generated from source/, the student's bundle from release/; both whole or not."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile

import nbformat
import pytest

from autograder.grading.errors import UserError
from autograder.grading.folders import files, replacing
from autograder.grading.release import drift, release
from autograder.grading.student import build_student
from autograder.tests import toy_course as toy


@pytest.fixture(scope="module")
def released(tmp_path_factory):
    course = toy.make_course(tmp_path_factory.mktemp("release") / "a course")
    (course.source / toy.NAME / "data.csv").write_text("1,2\n")
    (course.root / "notebooks").mkdir()
    (course.root / "notebooks" / f"{toy.NAME}.ipynb").write_text("{}")
    release(course)
    return course


def test_release_has_stubs_and_no_solution_or_hidden_test(released):
    assert set(files(released.release)) == {f"{toy.NAME}/{toy.NAME}.ipynb", f"{toy.NAME}/data.csv"}
    text = (released.release / toy.NAME / f"{toy.NAME}.ipynb").read_text(encoding="utf-8")
    assert text.count("# YOUR CODE HERE") == 2
    for secret in ("return 2 * x", "answer = 42", "SOLUTION", "HIDDEN", *toy.HIDDEN):
        assert secret not in text


def test_release_is_byte_stable_and_touches_nothing_else(released):
    before = files(released.root)
    release(released)
    assert files(released.root) == before
    assert drift(released) == []
    assert not released.gradebook.exists()


def test_drift_names_each_file(tmp_path):
    course = toy.make_course(tmp_path / "course")
    name = f"release/{toy.NAME}/{toy.NAME}.ipynb"
    assert drift(course) == [f"{name} is missing"]
    release(course)
    notebook = course.root / name
    notebook.write_text(notebook.read_text().replace("Exercise 1", "Exercise one"))
    (course.release / "00_gone").mkdir()
    (course.release / "00_gone" / "00_gone.ipynb").write_text("{}")
    assert drift(course) == [
        "release/00_gone/00_gone.ipynb is not generated from source/",
        f"{name} differs from what source/ generates",
    ]
    release(course)
    assert drift(course) == []


def test_a_source_that_cannot_be_released_leaves_release_as_it_was(tmp_path):
    course = toy.make_course(tmp_path / "course")
    release(course)
    before = files(course.root)
    broken = toy.source_notebook()
    toy.find(broken, "double").source = "### BEGIN SOLUTION"
    path = course.source / toy.NAME / f"{toy.NAME}.ipynb"
    good = path.read_bytes()
    nbformat.write(broken, path)
    with pytest.raises(UserError, match="nbgrader could not generate 01_toy:\n(.|\n)*no end sol"):
        release(course)
    path.write_bytes(good)
    assert files(course.root) == before
    assert sorted(entry.name for entry in course.root.iterdir()) == [
        "nbgrader_config.py",
        "release",
        "source",
    ]


def test_a_course_without_assignments_says_so(tmp_path):
    course = toy.make_course(tmp_path / "course")
    (course.source / toy.NAME / f"{toy.NAME}.ipynb").unlink()
    with pytest.raises(UserError, match="there is no assignment in .*source: it holds no NAME"):
        release(course)
    assert not course.release.exists()


def test_jupyters_checkpoints_are_no_assignment(tmp_path):
    course = toy.make_course(tmp_path / "course")
    for folder in (course.source, course.source / toy.NAME):
        (folder / ".ipynb_checkpoints").mkdir()
        (folder / ".ipynb_checkpoints" / "x-checkpoint.ipynb").write_text("{}")
    assert release(course) == [toy.NAME]
    assert set(files(course.release)) == {f"{toy.NAME}/{toy.NAME}.ipynb"}
    assert drift(course) == []
    everything = {path.name for path in course.release.rglob("*")}
    assert everything == {toy.NAME, f"{toy.NAME}.ipynb"}


def test_replacing_keeps_the_old_folder_when_something_fails(tmp_path):
    target = tmp_path / "folder"
    target.mkdir()
    (target / "old").write_text("1")
    with pytest.raises(ZeroDivisionError), replacing(target) as new:
        (new / "half").write_text("2")
        raise ZeroDivisionError
    assert files(tmp_path) == {"folder/old": b"1"}
    with replacing(target) as new:
        (new / "new").write_text("3")
    assert files(tmp_path) == {"folder/new": b"3"}
    assert os.listdir(tmp_path) == ["folder"]


@pytest.fixture(scope="module")
def bundle(released):
    return build_student(released)


def test_the_bundle_has_what_students_need_and_nothing_else(bundle):
    folder, archive = bundle
    found = set(files(folder))
    learner = {name for name in found if name.startswith("autograder/check/")}
    assert "autograder/check/__init__.py" in learner
    assert found - learner == {
        "README.md",
        "autograder/__init__.py",
        f"notebooks/{toy.NAME}.ipynb",
        "pyproject.toml",
        f"release/{toy.NAME}/data.csv",
        f"release/{toy.NAME}/{toy.NAME}.ipynb",
        "requirements.txt",
    }
    with zipfile.ZipFile(archive) as stream:
        packed = {name for name in stream.namelist() if not name.endswith("/")}
    assert packed == {f"student/{name}" for name in found}


def test_no_solution_is_in_the_bundle(bundle):
    for name, data in files(bundle[0]).items():
        for secret in (b"BEGIN SOLUTION", b"BEGIN HIDDEN", b"answer = 42"):
            assert secret not in data, name


def test_the_bundles_checks_import_on_their_own(bundle):
    code = (
        "import sys, autograder.check\n"
        "ours = [one for name, one in sys.modules.items() if name.startswith('autograder')]\n"
        "print(*(one.__file__ for one in ours), sep='\\n')"
    )
    folder = bundle[0]
    done = subprocess.run([sys.executable, "-c", code], cwd=folder, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    imported = done.stdout.splitlines()
    assert str(folder / "autograder/check/__init__.py") in imported
    assert all(path.startswith(f"{folder}/") for path in imported)


def test_the_bundle_installs_what_the_course_needs(bundle):
    needs = (bundle[0] / "requirements.txt").read_text()
    assert "jax" in needs
    assert "jupyterlab" in needs


def test_a_bundle_without_a_release_is_refused(tmp_path):
    course = toy.make_course(tmp_path / "course")
    with pytest.raises(UserError, match="release holds no notebook; generate it with: make rel"):
        build_student(course)
    assert not (course.root / "build").exists()
