"""What an examiner tells of the test cell it ran last, for the record of a submission."""

import json
import sys

from autograder.check._evidence import asked, signs
from autograder.check._failure import CheckFailure

_LONGEST = 2000


def begin():
    """Forget what earlier cells left behind."""
    asked.clear()
    signs.clear()
    sys.last_value = None


def told():
    """What came of the cells run since `begin`, as JSON.

    Returns:
      The text of an object with `failure`, None where nothing was raised; `asked`, a list of pairs
      (gatherer, why its evidence is only reported); `signs`, sentences about answers that no honest
      process gives; and `late`, whether the check was stopped by its limit of time. A failure has
      `verdict`, `misconception`, `evidence` and `attempted`; of a hidden test it is the one that
      students do not see.
    """
    failure = getattr(sys, "last_value", None)
    fields = None
    if isinstance(failure, CheckFailure):
        failure = failure.in_full
        fields = {
            "verdict": failure.verdict,
            "misconception": failure.misconception,
            "evidence": [line[:_LONGEST] for line in failure.evidence],
            "attempted": failure.attempted,
        }
    elif failure is not None:
        said = f"{type(failure).__name__}: {failure}".rstrip(": ")
        fields = {"verdict": said[:_LONGEST], "misconception": None, "evidence": []}
    late = isinstance(failure, CheckFailure) and "was still running after" in failure.verdict
    return json.dumps({"failure": fields, "asked": asked, "signs": signs, "late": late})
