"""What a worker needs to judge one submission, and what it gives back: bytes and plain values."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Task:
    """One submission, cleaned and rebuilt, with all that judging it takes.

    Nothing in it is a path: it can be judged on any machine that has the same versions.

    Attributes:
      assignment: its name.
      student: the student's id.
      notebooks: the rebuilt notebooks as JSON in UTF-8, hidden tests in, by name without `.ipynb`.
      files: the data that comes with the assignment, by name.
      names: for each notebook what the reference's solution cells bind.
      seed: varies the inputs of hidden tests.
      isolation: "bubblewrap", or "none".
      config: those sections of the course's configuration that decide how a notebook is run.
      digest: of everything that the result depends on, in hexadecimal digits.
    """

    assignment: str
    student: str
    notebooks: dict[str, bytes]
    files: dict[str, bytes]
    names: dict[str, tuple[str, ...]]
    seed: int
    isolation: str
    config: dict[str, dict]
    digest: str

    @property
    def key(self) -> str:
        """A name for it that no other submission has."""
        return f"{self.assignment}-{self.student}-{self.digest[:16]}"


@dataclass(frozen=True)
class Verdict:
    """What came of one test cell.

    Attributes:
      points: what it earned, of at most `maximum`.
      verdict: why it did not earn everything, in a sentence; empty where nothing was wrong.
      misconception: the id of the one that the evidence names, or None.
      evidence: lines that show it, with the values that a hidden test keeps from students.
      reported: why its points rest on what the student's process says, a clause for each reason;
        empty where they are proved.
      attempted: False where there was no answer yet.
      seconds: how long it took.
    """

    points: float
    maximum: float
    verdict: str = ""
    misconception: str | None = None
    evidence: tuple[str, ...] = ()
    reported: tuple[str, ...] = ()
    attempted: bool = True
    seconds: float = 0.0


@dataclass(frozen=True)
class Outcome:
    """What judging one task came to.

    Attributes:
      notebooks: the executed notebooks as they are kept, JSON in UTF-8, by name.
      cells: what came of each test cell, by grade id, in order.
      scores: for each notebook and graded cell the points that nbgrader records; None where a
        person must give them.
      comments: for each notebook and solution cell nbgrader's comment, or None.
      timed_out: whether a limit of time decided, so that a busy machine may have cost points.
      limits: a sentence for each limit that was reached.
      signs: a sentence for each thing that looks like tampering.
      seed: as in the task.
      versions: of Python and of the packages that take part, by name.
      seconds: wall time in all.
      cpu_seconds: CPU time of everything that ran for it.
      peak_mib: the most memory that one box used; None where that was not measured.
      slowest_cell: seconds of the test cell that took longest.
    """

    notebooks: dict[str, bytes]
    cells: dict[str, Verdict]
    scores: dict[str, dict[str, float | None]]
    comments: dict[str, dict[str, str | None]]
    timed_out: bool = False
    limits: tuple[str, ...] = ()
    signs: tuple[str, ...] = ()
    seed: int = 0
    versions: dict[str, str] = field(default_factory=dict)
    seconds: float = 0.0
    cpu_seconds: float = 0.0
    peak_mib: float | None = None
    slowest_cell: float = 0.0

    @property
    def points(self) -> float:
        """All points of its test cells."""
        return sum(cell.points for cell in self.cells.values())


@dataclass(frozen=True)
class Failed:
    """That a task has no outcome, for a reason that is not the student's, as a sentence."""

    reason: str
