"""The `autograder` command: release, grade and publish a course; start and submit an assignment."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from autograder.authoring.canonical import run_fmt
from autograder.grading import run
from autograder.grading.course import ISOLATIONS, find_course
from autograder.grading.engines import ENGINES
from autograder.grading.errors import UserError, no_room
from autograder.grading.run_regrade import run_regrade


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command in `argv` (default: the process's arguments) and return its exit code.

    0 is success; 1 is a message on stderr, or a finding: a submission that could not be graded, a
    test that fails, a release that drifted; 2 is a command line that was not understood; 130 is an
    interrupt from the keyboard.
    """
    options = vars(_parser().parse_args(argv))
    command, folder = options.pop("command"), options.pop("course_dir")
    try:
        return command(find_course(folder), **options)
    except UserError as error:
        print(f"autograder: {error}", file=sys.stderr)
        return 1
    except Exception as error:
        if not no_room(error):
            raise
        print(f"autograder: {no_room(error)}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("autograder: stopped; what was done so far stays", file=sys.stderr)
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="autograder", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def add(name: str, command, text: str) -> argparse.ArgumentParser:
        one = commands.add_parser(name, help=text, description=text)
        one.add_argument("--course-dir", metavar="FOLDER", help="default: found from here upwards")
        one.set_defaults(command=command)
        return one

    one = add("release", run.run_release, "generate release/ from source/")
    one.add_argument("--check", action="store_true", help="only say what drifted, and exit 1")
    one = add("start", run.run_start, "copy a released assignment to work/")
    one.add_argument("lesson")
    one = add("submit", run.run_submit, "file the notebook in work/ under submitted/")
    one.add_argument("lesson")
    one.add_argument("--student", metavar="ID", help="default: your user name")
    add("student", run.run_student, "build what students get, in build/student/")
    one = add("grade", run.run_grade, "grade what is under submitted/ and print the table")
    _add_run(one)
    one.add_argument(
        "--fresh", action="store_true", help="grade again what an earlier run has graded"
    )
    one = add("regrade", run_regrade, "grade anew after a test changed: say what would change")
    _add_run(one)
    one.add_argument("--apply", action="store_true", help="write the new scores, without asking")
    one = add("feedback", run.run_feedback, "write a feedback page for each graded notebook")
    one.add_argument("assignment")
    one = add("export", run.run_export, "write all grades as nbgrader's CSV")
    one.add_argument("--to", dest="path", type=Path, metavar="FILE", help="default: grades.csv")
    one = add("validate", run.run_validate, "run the tests of one notebook, as a student would")
    one.add_argument("path", metavar="notebook", type=Path, nargs="?")
    one = add("fmt", run_fmt, "bring lessons and source notebooks into their canonical form")
    one.add_argument("--check", action="store_true", help="only say which are not, and exit 1")
    add("demo", run.run_demo, "grade a sample class in build/demo/")
    return parser


def _add_run(parser: argparse.ArgumentParser) -> None:
    """Add the options of a run over a class."""
    parser.add_argument("assignment")
    parser.add_argument(
        "--student", dest="students", action="append", metavar="ID", help="only this; repeatable"
    )
    parser.add_argument(
        "--seed", type=int, default=0, metavar="N", help="varies the inputs of hidden tests"
    )
    parser.add_argument(
        "--isolation",
        choices=ISOLATIONS,
        default=ISOLATIONS[0],
        help="none runs student code with your rights",
    )
    parser.add_argument(
        "--workers", type=int, metavar="N", help="submissions at a time; default: one a core"
    )
    parser.add_argument(
        "--engine", choices=ENGINES, default=ENGINES[0], help="what runs them; dask is a cluster"
    )
    parser.add_argument(
        "--scheduler",
        metavar="URL",
        help="of a Dask cluster; default: $DASK_SCHEDULER_ADDRESS, or one made for this run",
    )
    for name, what in (
        ("ca", "the certificate of the cluster's authority"),
        ("cert", "this side's certificate"),
        ("key", "this side's key"),
    ):
        parser.add_argument(f"--tls-{name}", metavar="FILE", help=f"{what}, as PEM")
    parser.add_argument(
        "--json", action="store_true", help="print the records to stdout, and all else to stderr"
    )


if __name__ == "__main__":
    sys.exit(main())
