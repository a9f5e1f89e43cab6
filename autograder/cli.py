"""The command line of the instructor's half, and of what a student does with a course folder."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from autograder.grading.errors import UserError


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command in `argv` (default: the process's arguments) and return its exit code.

    0 is success, 1 a message on stderr or something that did not come out as it should, 2 a
    command line that was not understood, 130 an interrupt from the keyboard.
    """
    arguments = _parser().parse_args(argv)
    try:
        return arguments.run(arguments)
    except UserError as error:
        print(f"autograder: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("autograder: stopped; what was graded so far stays", file=sys.stderr)
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="autograder", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def command(run, help: str) -> argparse.ArgumentParser:
        one = commands.add_parser(run.__name__.strip("_"), help=help, description=help)
        one.add_argument(
            "--course-dir", metavar="FOLDER", help="the course (default: around the working folder)"
        )
        one.set_defaults(run=run)
        return one

    one = command(_grade, "grade what is under submitted/ and print the table")
    one.add_argument("assignment")
    one.add_argument("--student", action="append", metavar="ID", help="only this one; repeatable")
    return parser


def _course(arguments: argparse.Namespace):
    from autograder.grading.course import find_course

    return find_course(arguments.course_dir)


def _grade(arguments: argparse.Namespace) -> int:
    from autograder.grading.run import run_grade

    return run_grade(_course(arguments), arguments.assignment, arguments.student)


if __name__ == "__main__":
    sys.exit(main())
