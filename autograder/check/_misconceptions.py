"""What learners believe about jit that is not so: the registry behind every named cause."""

import dataclasses
import tomllib
from importlib import resources
from pathlib import Path

# Beside the package, both in the course and in what students get.
_LESSONS = Path(__file__).parents[2] / "notebooks"


@dataclasses.dataclass(frozen=True)
class Misconception:
    """One row of `misconceptions.toml`; that file says what each field holds."""

    id: str
    name: str
    cause: str
    evidence: str
    explanation: str
    remedy: str
    lesson: str
    part: str
    source: str
    number: int | None = None

    @property
    def where(self):
        """The lesson that treats it, as a message names it; "" where it is not there."""
        return f"(lesson {self.lesson}, {self.part})" if self.notebook else ""

    @property
    def notebook(self):
        """Path of that lesson, or None."""
        return next(_LESSONS.glob(f"{self.lesson}_*.ipynb"), None)


def _read():
    text = resources.files(__package__).joinpath("misconceptions.toml").read_text("utf-8")
    return {key: Misconception(key, **row) for key, row in tomllib.loads(text).items()}


BY_ID = _read()
