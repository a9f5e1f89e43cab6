"""nbgrader's configuration for a course, the same for every way to start it."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from autograder.grading.course import CONFIG_NAME, ISOLATIONS, Course
from autograder.grading.errors import UserError

if TYPE_CHECKING:
    from nbgrader.coursedir import CourseDirectory
    from traitlets.config import Config

COURSE_ID = "jit_with_jax"
CELL_TIMEOUT = 120


def configure(c: Config, root: str | Path, isolation: str = ISOLATIONS[0]) -> Config:
    """Fill in the traitlets configuration `c` for the course at `root`, and return it.

    `isolation` is what keeps submissions from this machine: "bubblewrap", or "none".

    Called from the course's `nbgrader_config.py`. Also makes sure that nbgrader sees submissions
    only after they were cleaned and rebuilt (`hooks.install`).
    """
    from nbconvert.preprocessors import ClearMetadataPreprocessor, CSSHTMLHeaderPreprocessor
    from nbgrader.converters import GenerateAssignment
    from nbgrader.preprocessors import (
        AssignLatePenalties,
        CheckCellMetadata,
        ClearSolutions,
        GetGrades,
        LimitOutput,
        SaveAutoGrades,
    )

    from autograder.grading import hooks
    from autograder.grading.apart import ExecuteApart
    from autograder.grading.collect import CollectRegularFiles
    from autograder.grading.feedback import HideTests
    from autograder.grading.pages import clean_html
    from autograder.grading.scores import ExactScores
    from autograder.grading.stubs import QuietStubs

    course = Course(Path(root).resolve())
    c.CourseDirectory.course_id = COURSE_ID
    c.CourseDirectory.root = str(course.root)
    c.Exchange.root = str(course.exchange)
    c.ExchangeFactory.collect = CollectRegularFiles

    c.ExecutePreprocessor.kernel_name = "python3"
    c.ExecutePreprocessor.timeout = CELL_TIMEOUT
    # How long a kernel may take to show that it was interrupted.
    c.ExecutePreprocessor.iopub_timeout = 10
    c.ExecutePreprocessor.shutdown_kernel = "immediate"
    # The state of widgets is kept in memory, without a limit, and feedback has no use for it.
    c.ExecutePreprocessor.store_widget_state = False
    # Without these a kernel writes to the terminal that TCP is not encrypted, for each submission.
    c.Execute.extra_arguments = ["--HistoryManager.hist_file=:memory:", "--log-level=ERROR"]
    c.ExecuteApart.isolation = isolation
    c.Autograde.autograde_preprocessors = [
        ExecuteApart,
        ExactScores,
        ClearMetadataPreprocessor,
        LimitOutput,
        SaveAutoGrades,
        AssignLatePenalties,
        CheckCellMetadata,
    ]
    pipeline = list(GenerateAssignment.class_traits()["preprocessors"].default())
    pipeline.insert(pipeline.index(ClearSolutions) + 1, QuietStubs)
    c.GenerateAssignment.preprocessors = pipeline
    # A page that shows a student's notebook runs none of its scripts, also in the Formgrader.
    c.HTMLExporter.sanitize_html = True
    c.HTMLExporter.filters = {"clean_html": clean_html}
    c.GenerateFeedback.preprocessors = [GetGrades, HideTests, CSSHTMLHeaderPreprocessor]
    hooks.install()
    with suppress(OSError):
        # nbgrader wants it there before it offers to release or to collect.
        course.exchange.mkdir(exist_ok=True)
    return c


def course_config(course: Course) -> Config:
    """Return the whole configuration of `course`, for use in this process.

    What its `nbgrader_config.py` sets goes before what `configure` sets; `course.isolation` goes
    before both. Raises UserError where that file cannot be run.
    """
    from traitlets.config import Config
    from traitlets.config.loader import PyFileConfigLoader

    config = configure(Config(), course.root, course.isolation)
    path = course.root / CONFIG_NAME
    if path.is_file():
        try:
            config.merge(PyFileConfigLoader(path.name, path=str(course.root)).load_config())
        except Exception as error:
            raise UserError(
                f"{path} could not be run ({type(error).__name__}: {error}); mend it"
            ) from None
    config.ExecuteApart.isolation = course.isolation
    return config


def course_directory(course: Course, config: Config, **traits: str) -> CourseDirectory:
    """Return nbgrader's own object for `course`; `traits` are e.g. `assignment_id`."""
    from nbgrader.coursedir import CourseDirectory

    return CourseDirectory(config=config, **traits)
