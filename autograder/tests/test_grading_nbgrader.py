"""nbgrader's own commands, typed in a course folder, do what ours do, with the committed config."""

from __future__ import annotations

import csv
import getpass
import inspect
import shutil
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest

from autograder.grading import hooks
from autograder.grading.course import Course
from autograder.tests import toy_course as toy
from autograder.tests.boxed import needs_boxes
from autograder.tests.nbgrader_commands import Commands, plain_environment

pytestmark = needs_boxes

STUDENT = getpass.getuser()


@pytest.fixture(scope="module")
def nbgrader(tmp_path_factory):
    commands = Commands(tmp_path_factory.mktemp("home"))
    yield commands
    commands.close()


def scores(nbgrader: Commands, course: Course) -> dict[str, float]:
    """Return the total of each student, as `nbgrader export` writes it."""
    nbgrader.ran("export", cwd=course.root)
    with (course.root / "grades.csv").open() as stream:
        return {row["student_id"]: float(row["score"]) for row in csv.DictReader(stream)}


@pytest.fixture(scope="module")
def autograded(tmp_path_factory, nbgrader):
    """A course where plain `nbgrader autograde` graded a class with bad submissions in it."""
    course = toy.make_course(tmp_path_factory.mktemp("plain") / "a course")
    nbgrader.ran("generate_assignment", toy.NAME, cwd=course.root)
    answers = {"double": toy.RIGHT_DOUBLE, "answer": toy.RIGHT_ANSWER}
    toy.submit(course, "right", toy.student_notebook(**answers))
    noisy = {**answers, "double": "import sys, warnings\n" + toy.RIGHT_DOUBLE}
    noisy["double"] = noisy["double"].replace(
        "    return", "    warnings.warn('loud')\n    print('err', file=sys.stderr)\n    return"
    )
    toy.submit(course, "warns_on_stderr", toy.student_notebook(**noisy))
    duplicated = toy.student_notebook(**answers)
    duplicated.cells.append(duplicated.cells[4].copy())
    folder = toy.submit(course, "duplicated", duplicated)
    (course.root / "secret.txt").write_text("the instructor's")
    (folder / "notes.txt").symlink_to(course.root / "secret.txt")
    toy.submit(course, "not_json", b"{")
    (course.submitted / "no_notebook" / toy.NAME).mkdir(parents=True)
    return course, *nbgrader.run("autograde", toy.NAME, cwd=course.root)


def test_generate_assignment_writes_what_release_writes(autograded):
    from autograder.grading.release import drift

    course, *_ = autograded
    assert drift(course) == []


def test_autograde_grades_all_it_can_and_fails_for_the_rest(autograded, nbgrader):
    course, code, output = autograded
    assert code == 1
    assert "not_json is not graded: 01_toy.ipynb is not JSON" in output
    assert "duplicated: a copy of test cell 'double_values' was left out" in output
    assert scores(nbgrader, course) == {
        "right": 6,
        "warns_on_stderr": 6,
        "duplicated": 6,
        "not_json": 0,
        "no_notebook": 0,
    }


def test_nothing_of_a_link_is_published(autograded, nbgrader):
    course, *_ = autograded
    out = nbgrader.ran("generate_feedback", toy.NAME, cwd=course.root)
    assert "Converting notebook" in out
    pages = sorted(path.parents[1].name for path in course.feedback.rglob("*.html"))
    assert pages == ["duplicated", "right", "warns_on_stderr"]
    for folder in (course.autograded, course.feedback):
        for path in folder.rglob("*"):
            assert path.suffix in ("", ".ipynb", ".html")
            if path.is_file():
                text = path.read_text(encoding="utf-8")
                assert "the instructor's" not in text
                assert path.suffix == ".ipynb" or toy.HIDDEN[0] not in text


def test_autograde_of_one_student_after_another(tmp_path, nbgrader):
    course = toy.make_course(tmp_path / "course")
    (course.submitted / "no_notebook" / toy.NAME).mkdir(parents=True)
    nbgrader.ran("autograde", toy.NAME, cwd=course.root)
    assert scores(nbgrader, course) == {"no_notebook": 0}
    toy.submit(course, "empty", b"")
    code, output = nbgrader.run("autograde", toy.NAME, "--student", "empty", cwd=course.root)
    assert code == 1
    assert "empty is not graded: 01_toy.ipynb is empty" in output
    # What is not executed earns nothing: nbgrader by itself gives it everything.
    toy.submit(course, "right", toy.student_notebook(double=toy.RIGHT_DOUBLE))
    nbgrader.ran("autograde", toy.NAME, "--no-execute", "--student", "right", cwd=course.root)
    assert scores(nbgrader, course) == {"no_notebook": 0, "empty": 0, "right": 0}


def test_autograde_says_when_nothing_is_submitted_or_known(tmp_path, nbgrader):
    course = toy.make_course(tmp_path / "course")
    for name, message in (
        (toy.NAME, "nobody has submitted 01_toy"),
        ("01_toi", "there is no assignment '01_toi' in "),
    ):
        code, output = nbgrader.run("autograde", name, cwd=course.root)
        assert code == 1
        assert message in output


def test_validate_takes_stderr_for_what_it_is(tmp_path):
    """In a process of its own, started as a person would."""
    course = toy.make_course(tmp_path / "course")
    loud = toy.RIGHT_DOUBLE.replace("    return", "    sys.stderr.write('loud')\n    return")
    answers = {"double": "import sys\n" + loud, "answer": toy.RIGHT_ANSWER}
    folder = toy.submit(course, "somebody", toy.student_notebook(**answers))
    done = subprocess.run(
        [sys.executable, "-m", "nbgrader", "validate", folder / f"{toy.NAME}.ipynb"],
        cwd=course.root,
        env=plain_environment(tmp_path),
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    assert "Success! Your notebook passes all the tests." in done.stdout


def test_zip_collect_files_an_lms_download(tmp_path, nbgrader):
    """An LMS gives one zip of files STUDENT_ASSIGNMENT_attempt_TIME_NAME.ipynb.

    They go where nbgrader looks by default, downloaded/ASSIGNMENT/archive/; how the names are made
    up is given as `FileNameCollectorPlugin.named_regexp`.
    """
    course = toy.make_course(tmp_path / "course")
    notebook = toy.student_notebook(double=toy.RIGHT_DOUBLE, answer=toy.RIGHT_ANSWER)
    folder = tmp_path / "lms"
    folder.mkdir()
    filed = toy.submit(Course(tmp_path / "elsewhere"), "x", notebook) / f"{toy.NAME}.ipynb"
    shutil.copy(filed, folder / f"unjitted_{toy.NAME}_attempt_2026-11-20-15-00-00_{toy.NAME}.ipynb")
    archive = course.root / "downloaded" / toy.NAME / "archive"
    archive.mkdir(parents=True)
    shutil.make_archive(str(archive / "notebooks"), "zip", folder)
    pattern = (
        rf".*[/](?P<student_id>[a-z_]+)_{toy.NAME}_attempt_"
        r"(?P<timestamp>[0-9\-]+)_(?P<file_id>\w+)"
    )
    regexp = f"--FileNameCollectorPlugin.named_regexp={pattern}"
    nbgrader.ran("zip_collect", toy.NAME, "--force", regexp, cwd=course.root)
    found = course.submitted / "unjitted" / toy.NAME
    assert {path.name for path in found.iterdir()} == {f"{toy.NAME}.ipynb", "timestamp.txt"}


@pytest.fixture(scope="module")
def exchanged(tmp_path_factory, nbgrader) -> tuple[Course, Path, str]:
    """A course that went once round its exchange, the student's folder, what collect logged."""
    course = toy.make_course(tmp_path_factory.mktemp("exchange") / "course")
    nbgrader.ran("generate_assignment", toy.NAME, cwd=course.root)
    nbgrader.ran("release_assignment", toy.NAME, cwd=course.root)
    student = course.root / "student"
    student.mkdir()
    shutil.copy(course.root / "nbgrader_config.py", student)
    config = student / "nbgrader_config.py"
    config.write_text(config.read_text().replace("__file__).parent", "__file__).parents[1]"))
    nbgrader.ran("fetch_assignment", toy.NAME, cwd=student)
    fetched = student / toy.NAME / f"{toy.NAME}.ipynb"
    assert fetched.read_bytes() == (course.release / toy.NAME / fetched.name).read_bytes()
    nbformat.write(toy.student_notebook(double=toy.RIGHT_DOUBLE), fetched)
    (course.root / "secret.txt").write_text("the instructor's")
    nbgrader.ran("submit", toy.NAME, cwd=student)
    inbound = next((course.exchange / "jit_with_jax" / "inbound").iterdir())
    (inbound / "notes.txt").symlink_to(course.root / "secret.txt")
    (inbound / "more").mkdir()
    (inbound / "more" / "[1].txt").symlink_to(course.root / "secret.txt")
    linked = inbound.with_name(inbound.name.replace(STUDENT, "linked_folder"))
    linked.symlink_to(inbound)
    collected = nbgrader.ran("collect", toy.NAME, cwd=course.root)
    nbgrader.ran("autograde", toy.NAME, cwd=course.root)
    nbgrader.ran("generate_feedback", toy.NAME, cwd=course.root)
    nbgrader.ran("release_feedback", toy.NAME, cwd=course.root)
    nbgrader.ran("fetch_feedback", toy.NAME, cwd=student)
    return course, student, collected


def test_an_assignment_goes_round_the_exchange(exchanged, nbgrader):
    course, student, _ = exchanged
    assert scores(nbgrader, course) == {STUDENT: 3}
    page = next((student / toy.NAME / "feedback").rglob("*.html")).read_text(encoding="utf-8")
    assert "Score: 3.0 / 6.0" in page


def test_collect_follows_no_link(exchanged):
    course, _, log = exchanged
    assert "notes.txt is no regular file: left out" in log
    assert "is a symbolic link: not collected" in log
    collected = course.submitted / STUDENT / toy.NAME
    files = {path.name for path in collected.rglob("*") if path.is_file()}
    assert files == {f"{toy.NAME}.ipynb", "timestamp.txt", "submission_secret.txt"}
    assert not (course.submitted / "linked_folder" / toy.NAME).exists()


def test_the_formgraders_own_call_grades_the_same_way(tmp_path, monkeypatch):
    """What the Formgrader does: load the config of the working folder, call NbGraderAPI."""
    from nbgrader.apps import NbGrader
    from nbgrader.apps.api import NbGraderAPI
    from nbgrader.coursedir import CourseDirectory

    from autograder.grading.quiet import quiet

    course = toy.make_course(tmp_path / "course")
    notebook = toy.student_notebook(double=toy.RIGHT_DOUBLE)
    notebook.cells.append(notebook.cells[4].copy())
    toy.submit(course, "duplicated", notebook)
    toy.submit(course, "not_json", b"{")
    monkeypatch.chdir(course.root)
    with quiet():
        app = NbGrader()
        app.load_config_file()
        api = NbGraderAPI(coursedir=CourseDirectory(config=app.config), config=app.config)
        assert not api.exchange_missing
        assert api.autograde(toy.NAME, "duplicated")["success"]
        refused = api.autograde(toy.NAME, "not_json")
        assert not refused["success"]
        assert "not_json is not graded: 01_toy.ipynb is not JSON" in refused["log"]
        assert api.get_submission(toy.NAME, "duplicated")["score"] == 3


def test_the_hooks_are_where_nbgrader_looks():
    """All are private to nbgrader: this fails when a new release moves them."""
    from nbgrader import api
    from nbgrader.apps import api as apps_api
    from nbgrader.apps import autogradeapp
    from nbgrader.converters import Autograde, BaseConverter
    from nbgrader.validator import Validator

    hooks.install()
    once = Autograde.start, Validator._preprocess
    hooks.install()
    assert (Autograde.start, Validator._preprocess) == once
    assert Autograde.start.original is BaseConverter.start
    assert autogradeapp.Autograde is apps_api.Autograde is Autograde
    assert "self.init_notebooks()" in inspect.getsource(BaseConverter.start)
    assert list(inspect.signature(Validator._preprocess.original).parameters) == ["self", "nb"]
    assert "get_alembic_version()" in inspect.getsource(api.Gradebook.__init__)


def test_a_gradebook_is_marked_with_the_version_that_alembic_gives(tmp_path, capsys):
    """What nbgrader runs in a process of its own: `alembic -c FILE heads`."""
    from alembic.config import main
    from nbgrader.dbutil import write_alembic_ini

    write_alembic_ini(str(tmp_path / "alembic.ini"))
    main(["-c", str(tmp_path / "alembic.ini"), "heads"])
    assert capsys.readouterr().out.split()[0] == hooks.alembic_head()
