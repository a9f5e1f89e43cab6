"""The one exception a check raises, and how it reads: verdict, evidence, cause, next step."""

import sys
import textwrap

from autograder.check._card import card, in_jupyterlab
from autograder.check._misconceptions import BY_ID

WIDTH = 100
MOST_LINES = 12
MOST_LINES_OF_ONE = 3  # of evidence, so that a line of a thousand signs leaves room for others
HIDDEN_NOTE = "This is a hidden test: it varies the inputs of the visible ones and shows no values."


class CheckFailure(AssertionError):
    """An answer that does not meet its contract, said in four parts.

    Attributes:
      verdict: one sentence on what does not hold, without a value: hidden tests show it too.
      evidence: lines that show it: the input, what came back, what was expected.
      misconception: id in `autograder.check._misconceptions`, or None where the evidence fits none.
      next_step: what to do now.
      kind: for hidden tests, the kind of input ("an array of size 1"), never its values.
      attempted: False when there is no answer yet.
    """

    def __init__(
        self, verdict, evidence=(), *, misconception=None, next_step="", kind="", attempted=True
    ):
        if misconception is not None and misconception not in BY_ID:
            raise ValueError(f"no misconception has the id {misconception!r}")
        self.verdict = verdict
        self.evidence = tuple(evidence)
        self.misconception = misconception
        self.next_step = next_step
        self.kind = kind
        self.attempted = attempted
        self._in_full = None
        self._shown = False
        super().__init__(self._text())

    def because(self, misconception, *, next_step=""):
        """The same failure with a cause named, and its remedy or `next_step` as the next step."""
        return CheckFailure(
            self.verdict,
            self.evidence,
            misconception=misconception,
            next_step=next_step or BY_ID[misconception].remedy,
            kind=self.kind,
        )

    def quiet(self):
        """The same failure as a hidden test may tell it: the property and the kind of input."""
        if not self.attempted:
            return self
        evidence = [f"input: {self.kind}"] if self.kind else []
        quiet = CheckFailure(
            self.verdict,
            [*evidence, HIDDEN_NOTE],
            misconception=self.misconception,
            next_step="try such an input yourself and compare with the header.",
        )
        quiet._in_full = self
        return quiet

    @property
    def in_full(self):
        """The failure that this one tells quietly, for an instructor; else itself."""
        return self._in_full or self

    @property
    def belief(self):
        """The `Misconception` that is named, or None."""
        return BY_ID.get(self.misconception)

    def _text(self):
        lines = textwrap.wrap(self.verdict, WIDTH)
        tail = []
        if self.belief is not None:
            tail += _part("Cause:", f"{self.belief.cause} {self.belief.where}".rstrip())
        if self.next_step:
            tail += _part("Try:", self.next_step)
        room = MOST_LINES - len(lines) - len(tail)
        shown = _fitted(self.evidence, room)
        return "\n".join([*lines, *(f"  {line}" for line in shown), *tail])

    def _render_traceback_(self):
        """What IPython prints in place of a traceback, whose frames are ours and not the student's.

        In JupyterLab that is the verdict, under a card with all four parts.
        """
        shell = sys.modules["IPython"].get_ipython() if "IPython" in sys.modules else None
        if not in_jupyterlab(shell):
            return [str(self)]
        if not self._shown:  # IPython asks twice: for the cell's output and for its reply
            sys.modules["IPython"].display.display({"text/html": card(self)}, raw=True)
            self._shown = True
        return [self.verdict]


def not_attempted(name, why):
    """The verdict on an answer that is not there yet.

    Args:
      name: the name the exercise binds.
      why: what was found instead of an answer.

    Returns:
      A `CheckFailure` whose `attempted` is False.
    """
    return CheckFailure(
        f"Not attempted: {why}.",
        next_step=f"write `{name}` in its cell above, run that cell, then run this one again.",
        attempted=False,
    )


def still_running(name, seconds):
    """The verdict on an answer that has not ended after some seconds."""
    return CheckFailure(
        f"`{name}` was still running after {seconds} seconds.",
        next_step="look for a loop that does not end; try it on a small input first.",
    )


def _fitted(evidence, room):
    """Lines of evidence in at most `room` lines: long ones are folded while there is room."""
    if len(evidence) > room:
        evidence = [*evidence[: room - 1], f"... ({len(evidence) - room + 1} more lines)"]
    shown, spare = [], room - len(evidence)
    for line in evidence:
        folded = [line]
        if len(line) > WIDTH - 2:
            folded = textwrap.wrap(
                line,
                WIDTH - 2,
                subsequent_indent="    ",
                max_lines=min(1 + spare, MOST_LINES_OF_ONE),
                placeholder=" ...",
            )
        spare -= len(folded) - 1
        shown += folded
    return shown


def _part(label, text):
    return textwrap.wrap(f"{label} {text}", WIDTH, subsequent_indent=" " * (len(label) + 1))
