"""Which database holds the gradebook: a file in the course folder, or what db_url says.

Every part of nbgrader opens `c.CourseDirectory.db_url` by itself, and so does this package; here it
is said which one that is, and whether it can be reached, before a class is graded into it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from autograder.grading.course import CONFIG_NAME, Course
from autograder.grading.errors import UserError

if TYPE_CHECKING:
    from nbgrader.coursedir import CourseDirectory

_URL = "postgresql+psycopg://USER@HOST/DATABASE"


def other_database(coursedir: CourseDirectory) -> str | None:
    """Return the gradebook's URL without its password; None where it is nbgrader's default."""
    from sqlalchemy.engine import make_url
    from sqlalchemy.exc import ArgumentError

    default = type(coursedir)(root=coursedir.root).db_url
    if coursedir.db_url == default:
        return None
    try:
        return make_url(coursedir.db_url).render_as_string(hide_password=True)
    except ArgumentError:
        raise UserError(
            f"found c.CourseDirectory.db_url = {coursedir.db_url!r} in {CONFIG_NAME}, which is no "
            f"URL of a database; give one such as {_URL}"
        ) from None


def require_database(coursedir: CourseDirectory) -> None:
    """Raise UserError where a gradebook that is on a server cannot be reached: why, what to do."""
    from sqlalchemy import create_engine
    from sqlalchemy.exc import NoSuchModuleError, OperationalError

    shown = other_database(coursedir)
    if shown is None or coursedir.db_url.startswith("sqlite"):
        return
    try:
        engine = create_engine(coursedir.db_url)
        try:
            engine.connect().close()
        finally:
            engine.dispose()
    except NoSuchModuleError:
        raise UserError(
            f"found c.CourseDirectory.db_url = {shown!r} in {CONFIG_NAME}, a kind of database that "
            f"SQLAlchemy does not know; give one such as {_URL}"
        ) from None
    except ModuleNotFoundError as error:
        raise UserError(
            f"the gradebook {shown} needs the package {error.name}: "
            "pip install 'jit-with-jax[postgres]', and begin the URL with postgresql+psycopg://"
        ) from None
    except OperationalError as error:
        why = str(error.orig).strip().splitlines()[0]
        raise UserError(
            f"the gradebook {shown} cannot be reached ({why}); start the server, or create the "
            "database and its user: createdb, createuser"
        ) from None


def database_lines(course: Course) -> list[str]:
    """Return a line that says which database is written to, where it is not nbgrader's default.

    Raises UserError where it cannot be reached.
    """
    from autograder.grading.config import course_config, course_directory

    coursedir = course_directory(course, course_config(course))
    require_database(coursedir)
    url = other_database(coursedir)
    return [f"gradebook  {url}"] if url else []
