"""The folders agree: stems match, nothing unexpected is there, notebooks are in canonical form."""

import re
import subprocess

import pytest

from autograder.authoring.canonical import authored, canonical, fmt
from autograder.grading.course import Course
from autograder.grading.errors import UserError
from autograder.grading.release import drift
from autograder.tests.course import LESSONS, ROOT, SOURCES, relative


def git(*words):
    """Lines that git prints about this checkout, whoever owns it."""
    command = ["git", "-c", f"safe.directory={ROOT}", *words]
    return subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.splitlines()


def test_lessons_sources_and_releases_have_the_same_stems():
    lessons = [path.stem for path in LESSONS]
    assert lessons == [path.stem for path in SOURCES]
    assert lessons == sorted(path.stem for path in ROOT.glob("release/*/*.ipynb"))
    assert all(re.fullmatch(r"\d\d_[a-z0-9_]+", stem) for stem in lessons)
    assert all(path.parent.name == path.stem for path in SOURCES)


@pytest.mark.parametrize("folder", ["notebooks", "source", "release"])
def test_nothing_unexpected_is_committed(folder):
    """nbgrader copies every other file of source/ to the students."""
    listed = git("ls-files", "--cached", "--others", "--exclude-standard", folder)
    pattern = r"notebooks/\w+\.ipynb" if folder == "notebooks" else rf"{folder}/(\w+)/\1\.ipynb"
    assert listed and all(re.fullmatch(pattern, name) for name in listed), listed


@pytest.mark.parametrize("path,outputs", authored(ROOT), ids=lambda value: str(value)[-30:])
def test_notebooks_are_in_canonical_form(path, outputs):
    text = path.read_text("utf-8")
    assert canonical(text, outputs=outputs) == text, f"{relative(path)}: run make fmt"


def test_release_is_what_source_generates():
    assert drift(Course(ROOT)) == [], "run: make release"


def test_fmt_writes_the_canonical_form_and_check_writes_nothing(tmp_path):
    lesson = tmp_path / "notebooks" / "01_x.ipynb"
    lesson.parent.mkdir()
    text = LESSONS[0].read_text("utf-8").replace('"metadata": {}', '"metadata": {"noise": 1}', 1)
    lesson.write_text(text, "utf-8")
    assert fmt(tmp_path, check=True) == [lesson]
    assert lesson.read_text("utf-8") == text
    assert fmt(tmp_path) == [lesson]
    assert lesson.read_text("utf-8") == LESSONS[0].read_text("utf-8")
    assert fmt(tmp_path) == []


def test_fmt_names_a_file_that_is_no_notebook(tmp_path):
    broken = tmp_path / "source" / "01_x" / "01_x.ipynb"
    broken.parent.mkdir(parents=True)
    broken.write_text("{}", "utf-8")
    with pytest.raises(UserError, match=r"01_x\.ipynb is not a valid notebook"):
        fmt(tmp_path)


def test_canonical_takes_the_path_of_a_temporary_cell_out():
    text = LESSONS[0].read_text("utf-8")
    dirty = text.replace("at <cell>:", "at /var/folders/ipykernel_123/456.py:")
    assert dirty != text
    assert canonical(dirty, outputs=True) == text


def test_no_file_is_larger_than_a_megabyte():
    listed = git("ls-files")
    assert listed and not [name for name in listed if (ROOT / name).stat().st_size > 1_000_000]
