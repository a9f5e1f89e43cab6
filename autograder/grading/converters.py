"""Run one of nbgrader's converters and keep what it logged."""

from __future__ import annotations

import io
import logging
from dataclasses import dataclass


@dataclass(frozen=True)
class Outcome:
    """How a converter ended: `error` is the exception that stopped it, `log` what it logged."""

    error: Exception | None
    log: str

    def __str__(self) -> str:
        """What went wrong, in the converter's own words: the lines it logged as errors."""
        lines = [line for line in self.log.splitlines() if line.strip()]
        return "\n".join(lines) or f"{type(self.error).__name__}: {self.error}"


def run_converter(converter) -> Outcome:
    """Start `converter`; whatever it raises is in the outcome, an interrupt excepted.

    nbgrader has the same in `utils.capture_log`, which takes an interrupt from the keyboard for a
    failed submission.
    """
    text = io.StringIO()
    handler = logging.StreamHandler(text)
    handler.setLevel(logging.ERROR)
    handler.setFormatter(logging.Formatter("%(message)s"))
    converter.log.addHandler(handler)
    error = None
    try:
        converter.start()
    except Exception as raised:
        error = raised
    finally:
        converter.log.removeHandler(handler)
    return Outcome(error, text.getvalue())
