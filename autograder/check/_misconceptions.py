"""What learners believe about jit that is not so: the registry behind every named cause."""

import dataclasses
import tomllib
from importlib import resources


@dataclasses.dataclass(frozen=True)
class Misconception:
    """One row of `misconceptions.toml`; that file says what each field holds."""

    id: str
    name: str
    cause: str
    evidence: str
    explanation: str
    lesson: str
    part: str
    source: str

    @property
    def where(self):
        """The lesson that treats it, as a message names it."""
        return f"lesson {self.lesson}, {self.part}"


def _read():
    text = resources.files(__package__).joinpath("misconceptions.toml").read_text("utf-8")
    return {key: Misconception(key, **row) for key, row in tomllib.loads(text).items()}


BY_ID = _read()
