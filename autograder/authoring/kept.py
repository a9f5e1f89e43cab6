"""What came of playing an answer, kept so that no process of a run plays it again.

It is kept in the folder that the environment variable `shared.PLAYED` names. Without that variable
every answer is played. The folder is for one state of the code: a key holds what the play of an
answer depends on, but for this package.
"""

import dataclasses
import hashlib
import json
import os
import sys
from pathlib import Path

import jax

from autograder.authoring.exercises import Exercise, play
from autograder.authoring.shared import PLAYED
from autograder.check import CheckFailure, _public


@dataclasses.dataclass(frozen=True)
class Failure:
    """Why a test cell failed.

    Attributes:
      raised: the name of the exception's class.
      by_check: whether a check raised it to say so; if not, the cell itself broke.
      message: the exception's text.
      misconception: the id that is named, or None.
      attempted: False where there is no answer yet.
    """

    raised: str
    by_check: bool
    message: str
    misconception: str | None
    attempted: bool


def failures(exercise: Exercise, code: str) -> dict[str, Failure]:
    """Play an answer as `exercises.play` does, or look up what came of it.

    Args:
      exercise: the exercise.
      code: what the student wrote.

    Returns:
      For each test cell that failed, in order, its grade_id and why.
    """
    folder = os.environ.get(PLAYED)
    if not folder:
        return _played(exercise, code)
    path = Path(folder, f"{_key(exercise, code)}.json")
    if path.is_file():
        kept = json.loads(path.read_text("utf-8"))
        return {cell: Failure(**fields) for cell, fields in kept.items()}
    found = _played(exercise, code)
    path.parent.mkdir(parents=True, exist_ok=True)
    # Another process may play the same answer now, and a third look for it: a file appears whole.
    unnamed = path.with_suffix(f".{os.getpid()}")
    unnamed.write_text(
        json.dumps({cell: dataclasses.asdict(failure) for cell, failure in found.items()}), "utf-8"
    )
    unnamed.replace(path)
    return found


def _played(exercise, code):
    return {
        cell: Failure(
            raised=type(error).__name__,
            by_check=type(error) is CheckFailure,
            message=str(error),
            misconception=getattr(error, "misconception", None),
            attempted=getattr(error, "attempted", True),
        )
        for cell, error in play(exercise, code).failures.items()
    }


def _key(exercise, code):
    cells = (*exercise.given, exercise.solution, *exercise.tests)
    parts = [
        *(sys.version, jax.__version__, _public.SECONDS, code),
        # A message may show a cell's id; a failure is found by its grade_id.
        *([cell.id, cell.source, cell.metadata] for cell in cells),
    ]
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()
