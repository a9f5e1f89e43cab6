"""How a failure crosses from a student's process: as the fields of a dict, read with distrust."""

import re

from autograder.check._errors import CLASSES, OTHER
from autograder.check._failure import CheckFailure
from autograder.check._plain import Garbled

_VERDICTS = re.compile(  # those of `Answer`, `traced`, `ready_to_look` and the agent
    r"Not attempted: `NAME` still raises NotImplementedError\."
    r"|`NAME` (?:cannot be traced: it |has no derivative in \w+ mode: JAX )?"
    r"raised (?P<error>[\w ]+)\."
    r"|`NAME` (?:returns nothing|gives more than can be looked at)\."
    r"|`NAME` was still running after [\d.]+ seconds\."
)


def failure_from(fields, name, kind):
    """The `CheckFailure` that crossed as a dict of its attributes.

    Its verdict must be one that evidence has: a hidden test shows it, and other words could tell
    what a student's code saw there.

    Args:
      fields: what `fields_of` returns, as it came.
      name: of the answer.
      kind: of the input, as the examiner describes it.

    Raises:
      Garbled: it is none.
    """
    try:
        verdict = str(fields["verdict"])
        known = _VERDICTS.fullmatch(verdict.replace(f"`{name}`", "`NAME`", 1))
        if not known or not {known["error"]} <= {None, OTHER, *CLASSES}:
            raise Garbled("a failure of no known kind")
        return CheckFailure(
            verdict,
            [str(line) for line in fields["evidence"][:40]],
            misconception=fields["misconception"],
            next_step=str(fields["next_step"])[:500],
            kind=kind if fields["kind"] else "",
            attempted=fields["attempted"] is not False,
        )
    except (KeyError, TypeError) as error:
        raise Garbled(f"a failure without {error}"[:60]) from None


def fields_of(failure):
    """A `CheckFailure` as a dict that crosses."""
    names = ("verdict", "evidence", "misconception", "next_step", "kind", "attempted")
    return {name: getattr(failure, name) for name in names}
