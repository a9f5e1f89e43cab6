"""The corpus: small files, each a right or a wrong answer to an exercise, named by what it is.

    tests/answers/<assignment>/<exercise>/wrong/<name>.py
    tests/answers/<assignment>/<exercise>/right/<name>.py

A wrong one opens with three comments: the test cells it fails, words of the message it gets, and
the id of the misconception that is named, or `none`.
"""

import dataclasses
from pathlib import Path

CORPUS = Path(__file__).parents[1] / "tests" / "answers"


@dataclasses.dataclass(frozen=True)
class Expected:
    """One answer and the verdict it must get; the file's three comments for a wrong one."""

    path: Path
    assignment: str
    exercise: str
    code: str
    fails: tuple = ()
    says: str = ""
    cause: str | None = None

    @property
    def right(self):
        """Whether this answer must pass every test."""
        return not self.fails

    @property
    def name(self):
        """`exercise/right/name`, short and unique within an assignment."""
        return "/".join([self.exercise, self.path.parent.name, self.path.stem])


def answers(assignment: str = "*", exercise: str = "*") -> list[Expected]:
    """Return the corpus, or the part of it for one assignment or exercise, in a fixed order.

    Raises:
      ValueError: a wrong answer without its comments, or a right one with them.
    """
    found = sorted(CORPUS.glob(f"{assignment}/{exercise}/*/*.py"))
    return [_read(path) for path in found]


def _read(path):
    code = path.read_text("utf-8")
    heads = [line[2:].split(": ", 1) for line in code.splitlines()[:3] if line.startswith("# ")]
    head = {pair[0]: pair[1].strip() for pair in heads if len(pair) == 2}
    wrong = {"wrong": True, "right": False}.get(path.parent.name)
    if wrong is None or wrong != (head.keys() >= {"fails", "says", "cause"}):
        raise ValueError(
            f"{path}: a file in wrong/ opens with '# fails:', '# says:' and '# cause:', "
            "one in right/ does not"
        )
    assignment, exercise = path.parts[-4], path.parts[-3]
    if not wrong:
        return Expected(path, assignment, exercise, code)
    cause = None if head["cause"] == "none" else head["cause"]
    return Expected(
        path, assignment, exercise, code, tuple(head["fails"].split()), head["says"], cause
    )
