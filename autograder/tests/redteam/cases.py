"""The corpus of hostile submissions: small files, each named by what it does.

    tests/hostile/<kind>/<case>.py

A file opens with comments, then comes the code of the case's first solution cell::

    # tries: drop every assert of the tests with an AST transformer
    # earns: nothing

`earns` lists the grade ids of the test cells that it may honestly earn. Further keys are `on`, the
course it is built on (`plain` if it has none, see `courses`), and `says`, words that the outputs
must have of its end. A line `# %%` begins one more cell, which stands at the notebook's end.
"""

from __future__ import annotations

import dataclasses
from pathlib import Path

CORPUS = Path(__file__).parents[1] / "hostile"
KEYS = {"tries", "earns", "on", "says"}
NEXT_CELL = "\n# %%\n"


@dataclasses.dataclass(frozen=True)
class Case:
    """One hostile submission.

    Attributes:
      name: `kind/case`, unique.
      tries: what it tries, as a clause.
      cells: the source of its solution cell and of each further cell.
      earns: grade ids of the test cells that it may honestly earn.
      on: the name of the course that it is built on.
      says: words that some output of the coordinator has to hold; empty where none are expected.
    """

    name: str
    tries: str
    cells: tuple[str, ...]
    earns: frozenset[str]
    on: str
    says: str

    @property
    def kind(self) -> str:
        """What sort of attack it is: the folder's name."""
        return self.name.partition("/")[0]

    @property
    def student(self) -> str:
        """The student's id under which it is submitted; these stand in the order of the names."""
        return f"m_{self.name.replace('/', '-')}"


def cases(*kinds: str, on: str = "") -> list[Case]:
    """Return the corpus in a fixed order, or what of it is of these kinds and on that course.

    Raises ValueError for a file that does not open as the module's docstring says.
    """
    found = map(_read, sorted(CORPUS.glob("*/*.py")))
    return [
        case for case in found if (not kinds or case.kind in kinds) and (not on or case.on == on)
    ]


def _read(path: Path) -> Case:
    lines = path.read_text("utf-8").split("\n")
    head = {}
    while lines and lines[0].startswith("# ") and ": " in lines[0]:
        key, _, text = lines.pop(0)[2:].partition(": ")
        head[key] = text.strip()
    if not head.keys() >= {"tries", "earns"} or not head.keys() <= KEYS:
        raise ValueError(f"{path}: it must open with '# tries: ...' and '# earns: ...'")
    earns = frozenset(head["earns"].split()) - {"nothing"}
    cells = tuple("\n".join(lines).strip("\n").split(NEXT_CELL))
    name = f"{path.parent.name}/{path.stem}"
    return Case(name, head["tries"], cells, earns, head.get("on", "plain"), head.get("says", ""))
