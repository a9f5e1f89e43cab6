"""The gradebook in another database than nbgrader's default, by nbgrader's own `db_url`."""

from __future__ import annotations

import pytest

from autograder.grading.config import course_config, course_directory
from autograder.grading.database import other_database, require_database
from autograder.grading.demo import make_demo
from autograder.grading.errors import UserError
from autograder.tests import toy_course as toy


@pytest.fixture
def course(tmp_path):
    return toy.make_course(tmp_path / "course")


def set_url(course, url):
    """Let the course's nbgrader_config.py name a database."""
    with (course.root / "nbgrader_config.py").open("a") as file:
        file.write(f"\nget_config().CourseDirectory.db_url = {url!r}\n")


def directory(course):
    return course_directory(course, course_config(course))


def refusal(course):
    with pytest.raises(UserError) as caught:
        require_database(directory(course))
    return str(caught.value)


def test_the_course_configuration_is_read(course):
    assert other_database(directory(course)) is None
    set_url(course, "sqlite:////elsewhere/grades.db")
    assert directory(course).db_url == "sqlite:////elsewhere/grades.db"
    assert other_database(directory(course)) == "sqlite:////elsewhere/grades.db"


def test_what_the_course_configuration_sets_goes_before_ours(course):
    with (course.root / "nbgrader_config.py").open("a") as file:
        file.write("\nc.ExecutePreprocessor.timeout = 7\nc.ExecuteApart.isolation = 'none'\n")
    config = course_config(course)
    assert config.ExecutePreprocessor.timeout == 7
    assert config.ExecuteApart.isolation == "bubblewrap"
    assert config.Autograde == course_config(toy.make_course(course.root / "other")).Autograde


def test_a_configuration_that_cannot_be_run(course):
    (course.root / "nbgrader_config.py").write_text("c.A.b = 1 / 0\n")
    with pytest.raises(UserError) as caught:
        course_config(course)
    assert str(caught.value) == (
        f"{course.root}/nbgrader_config.py could not be run (ZeroDivisionError: division by zero); "
        "mend it"
    )


def test_a_password_is_not_shown(course):
    set_url(course, "postgresql+psycopg://me:secret@localhost:1/grades")
    assert other_database(directory(course)) == "postgresql+psycopg://me:***@localhost:1/grades"
    said = refusal(course)
    assert "secret" not in said
    assert said.startswith("the gradebook postgresql+psycopg://me:***@localhost:1/grades cannot be")
    assert said.endswith(
        "; start the server, or create the database and its user: createdb, createuser"
    )


def test_a_url_that_is_none(course):
    set_url(course, "gradebook")
    assert refusal(course) == (
        "found c.CourseDirectory.db_url = 'gradebook' in nbgrader_config.py, which is no URL of a "
        "database; give one such as postgresql+psycopg://USER@HOST/DATABASE"
    )


def test_a_kind_of_database_that_is_not_known(course):
    set_url(course, "tables://here/grades")
    assert refusal(course) == (
        "found c.CourseDirectory.db_url = 'tables://here/grades' in nbgrader_config.py, a kind of "
        "database that SQLAlchemy does not know; give one such as "
        "postgresql+psycopg://USER@HOST/DATABASE"
    )


def test_a_driver_that_is_not_installed(course):
    set_url(course, "postgresql+psycopg2://me@localhost:1/grades")
    assert refusal(course) == (
        "the gradebook postgresql+psycopg2://me@localhost:1/grades needs the package psycopg2: "
        "pip install 'jit-with-jax[postgres]', and begin the URL with postgresql+psycopg://"
    )


def test_the_demo_keeps_to_a_gradebook_of_its_own(course):
    toy.make_sample_class(course)
    set_url(course, "postgresql+psycopg://me@localhost:1/grades")
    demo, _ = make_demo(course)
    assert directory(demo).db_url == f"sqlite:///{demo.gradebook}"
