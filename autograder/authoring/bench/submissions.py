"""The class that every grader grades: honest submissions, made from the corpus of answers.

Of seven submissions to an assignment three are right in every exercise; three are wrong in every
second one and right in the others; one is the blank. Which answer stands where is fixed, and goes
round the corpus, so that no two submissions are alike while it lasts. Wrong are the answers that
show a misconception; those that hang, flood or crash are no honest ones.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from autograder.authoring.answers import Expected, answers
from autograder.authoring.exercises import exercises
from autograder.grading.course import CONFIG_NAME, Course
from autograder.grading.release import release
from autograder.grading.sample_class import Sample, without_expectations, write_class

SHARES = ("right", "wrong", "right", "wrong", "right", "wrong", "blank")


def dealt(assignments: list[str], submissions: int) -> dict[str, int]:
    """How many of so many submissions each assignment gets: as many as the others, or one more."""
    each, more = divmod(submissions, len(assignments))
    return {name: each + (index < more) for index, name in enumerate(assignments)}


def honest_class(course: Course, assignment: str, number: int) -> list[Sample]:
    """Return `number` students of an assignment; their names say what they handed in.

    Raises ValueError where the corpus has no right answer to an exercise.
    """
    corpus: dict[str, list[Expected]] = {}
    for answer in answers(assignment):
        corpus.setdefault(answer.exercise, []).append(answer)
    names = [
        exercise.name
        for notebook in course.notebooks(assignment)
        for exercise in exercises(course.source / assignment / f"{notebook}.ipynb")
    ]
    missing = [name for name in names if not any(one.right for one in corpus.get(name, ()))]
    if missing:
        raise ValueError(f"{assignment}: the corpus has no right answer to {', '.join(missing)}")
    return [_sample(index, names, corpus) for index in range(number)]


def _sample(index: int, names: list[str], corpus: dict[str, list[Expected]]) -> Sample:
    kind = SHARES[index % len(SHARES)]
    student = f"s{index + 1:04}_{kind}"
    if kind == "blank":
        return Sample(student, {})
    chosen = {}
    for place, name in enumerate(names):
        right = [one for one in corpus[name] if one.right]
        wrong = [one for one in corpus[name] if _is_honestly_wrong(one)]
        those = wrong if kind == "wrong" and (place + index) % 2 and wrong else right
        chosen[name] = without_expectations(those[(place + index) % len(those)].code)
    return Sample(student, chosen)


def _is_honestly_wrong(answer: Expected) -> bool:
    return answer.cause is not None and answer.path.stem != "prints_a_lot"


def new_course(course: Course, folder: Path, classes: dict[str, list[Sample]]) -> Course:
    """Make a course at `folder` with the source of some assignments and a class for each."""
    made = Course(folder.resolve())
    made.root.mkdir(parents=True)
    shutil.copy(Path(__file__).parents[3] / CONFIG_NAME, made.root)
    for assignment in classes:
        shutil.copytree(course.source / assignment, made.source / assignment)
    release(made)
    for assignment, samples in classes.items():
        write_class(made, assignment, samples)
    return made
