"""What the commands do and print, each returning its exit code; the work is in other modules."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from autograder.grading.course import ISOLATIONS, Course
from autograder.grading.errors import UserError
from autograder.grading.progress import make_console, steps

if TYPE_CHECKING:
    from autograder.grading.engines import Engine

UNBOXED = "none, as asked: student code ran with your rights, and its results are not safe"


def run_grade(
    course: Course,
    assignment: str,
    students: list[str] | None = None,
    seed: int = 0,
    isolation: str = ISOLATIONS[0],
    workers: int | None = None,
    engine: str = "local",
    fresh: bool = False,
    json: bool = False,
    **cluster: str | None,
) -> int:
    """Prove the tests, grade, print the table and write it as CSV; 1 if one was refused.

    Args:
      course: the course.
      assignment: its name.
      students: their ids; None is everybody who submitted.
      seed: not negative; varies the inputs that checks draw, alike for every student.
      isolation: "none" runs submissions without a sandbox, and says so of each.
      workers: how many submissions are judged at a time; None is one a core.
      engine: one of `engines.ENGINES`.
      fresh: whether what an earlier run has graded is graded again.
      json: whether the records are printed to stdout as one document, and all else to stderr.
      **cluster: where a Dask cluster is, see `engines.make_engine`.
    """
    from autograder.grading.engines import make_engine
    from autograder.grading.lock import grading_lock

    course, chosen = prepared(course, assignment, students, seed, isolation)
    made = make_engine(engine, workers, isolation=isolation, **cluster)
    with grading_lock(course), made as running:
        run = _Asked(students is not None, seed, fresh, json)
        return _grade(course, assignment, chosen, running, run)


def prepared(
    course: Course, assignment: str, students: list[str] | None, seed: int, isolation: str
) -> tuple[Course, list[str]]:
    """Return the course with its isolation, and whom to grade; the arguments are `run_grade`'s.

    Raises UserError where something asked for is not there, or where there is no sandbox.
    """
    from autograder.grading.boxes import require_boxes
    from autograder.grading.grade import choose_students

    course = replace(course, isolation=isolation)
    course.assignment(assignment)
    chosen = choose_students(course, assignment, students)
    if seed < 0:
        raise UserError(f"found the seed {seed}; give a whole number from 0 on")
    if isolation != "none":
        require_boxes()
    return course, chosen


@dataclass(frozen=True)
class _Asked:
    """What was asked of a run: see `run_grade`; `some` says that students were named."""

    some: bool = False
    seed: int = 0
    fresh: bool = False
    json: bool = False


def _grade(
    course: Course, assignment: str, chosen: list[str], engine: Engine, asked: _Asked
) -> int:
    """Grade with an engine that is running, and report; return the exit code."""
    from autograder.grading.canary import check_canary
    from autograder.grading.database import database_lines
    from autograder.grading.grade import grade, journal_path
    from autograder.grading.report import course_exercises, print_json, print_report, write_csv

    console = make_console(stderr=asked.json)
    for line in database_lines(course) + getattr(engine, "about", []):
        console.print(line, soft_wrap=True, markup=False)
    with steps(console, f"Proving the tests of {assignment}", 2) as say:
        room = check_canary(
            course, assignment, lambda result: say(str(result)), engine=engine, seed=asked.seed
        )
    with steps(console, f"Grading {assignment}", len(chosen), many=True) as say:
        results = grade(
            course,
            assignment,
            chosen,
            lambda result: say(str(result), failed=bool(result.refused)),
            engine=engine,
            seed=asked.seed,
            fresh=asked.fresh,
            raised=room.raised,
        )
    columns = course_exercises(course, assignment)
    print_report(console, results, columns)
    path = course.grades / f"{assignment}.csv"
    write_csv(path, results, columns, keep_others=asked.some)
    console.print(f"table      {path}", soft_wrap=True)
    console.print(f"records    {journal_path(course, assignment)}", soft_wrap=True)
    console.print(f"notebooks  {course.autograded}/STUDENT/{assignment}/", soft_wrap=True)
    for sentence in _isolation(course.isolation) + room.remarks:
        console.print(f"isolation  {sentence}", soft_wrap=True, markup=False)
    stray = course.stray_students()
    for student, found in stray.items():
        console.print(
            f"{student}: not graded: {course.submitted / student} holds no folder of an "
            f"assignment, only {found}",
            soft_wrap=True,
            markup=False,
        )
    if asked.json:
        print_json(results, assignment, asked.seed, course.isolation)
    return int(bool(stray) or any(result.refused for result in results))


def _isolation(isolation: str) -> list[str]:
    from autograder.grading.boxes import not_limited

    return not_limited() if isolation != "none" else [UNBOXED]


def run_release(course: Course, check: bool) -> int:
    """Regenerate release/; with `check`, only say what drifted, and return 1 if something did."""
    from autograder.grading.release import drift, release

    if not check:
        for name in release(course):
            print(f"release/{name} is generated from source/{name}")
        return 0
    sentences = drift(course)
    for sentence in sentences:
        print(sentence)
    print("to mend it: make release" if sentences else "release/ is what source/ generates")
    return int(bool(sentences))


def run_start(course: Course, lesson: str) -> int:
    """Make a working copy of a released assignment."""
    from autograder.grading.work import start

    copy = start(course, lesson)
    print(f"your copy is {copy}; hand it in with: make submit LESSON={lesson}")
    return 0


def run_submit(course: Course, lesson: str, student: str | None) -> int:
    """File the working copy as a submission."""
    from autograder.grading.work import submit

    print(f"submitted as {submit(course, lesson, student)}")
    return 0


def run_student(course: Course) -> int:
    """Build the bundle for students."""
    from autograder.grading.student import build_student

    for path in build_student(course):
        print(path)
    return 0


def run_feedback(course: Course, assignment: str) -> int:
    """Write the feedback pages of an assignment."""
    from autograder.grading.lock import grading_lock
    from autograder.grading.publish import feedback, graded_students

    console = make_console()
    course.assignment(assignment)
    graded = graded_students(course, assignment)
    with (
        grading_lock(course),
        steps(console, f"Writing feedback on {assignment}", len(graded)) as tell,
    ):
        feedback(course, assignment, tell)
    console.print(f"pages      {course.feedback}/STUDENT/{assignment}/", soft_wrap=True)
    without = sorted(set(course.students(assignment)) - set(graded))
    if without:
        console.print(
            f"no page, since no notebook was graded: {', '.join(without)}", soft_wrap=True
        )
    return 0


def run_export(course: Course, path: Path | None) -> int:
    """Write all grades as nbgrader's CSV."""
    from autograder.grading.lock import grading_lock
    from autograder.grading.publish import export, ungraded

    console = make_console()
    with grading_lock(course):
        written = export(course, path or course.root / "grades.csv")
        missing = ungraded(course)
    console.print(f"grades     {written}", soft_wrap=True)
    if missing:
        console.print(f"not graded, and 0.0 in that file: {', '.join(missing)}", soft_wrap=True)
    return 0


def run_validate(course: Course, path: Path | None) -> int:
    """Run a notebook's tests; 1 if one fails."""
    from autograder.grading.validate import validate

    if path is None:
        raise UserError("say which notebook: make validate NOTEBOOK=work/LESSON/LESSON.ipynb")
    return 0 if validate(course, path) else 1


def run_demo(course: Course) -> int:
    """Release, grade, write feedback and export, for the sample class of each assignment."""
    from autograder.grading.boxes import require_boxes
    from autograder.grading.demo import make_demo, sample_class_of
    from autograder.grading.engines import make_engine

    require_boxes()
    make_console().print("Making a course with a sample class in build/demo/")
    demo, names = make_demo(course)
    for name in sorted(set(course.assignments()) - set(names)):
        print(f"{name} has no sample class: {sample_class_of(course, name)} does not exist")
    code = 0
    with make_engine("local") as engine:
        for name in names:
            graded = _grade(demo, name, demo.students(name), engine, _Asked())
            code = max(code, graded, run_feedback(demo, name))
    return max(code, run_export(demo, None))
