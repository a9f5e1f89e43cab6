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
        """All that the converter logged as an error."""
        return self.log.strip() or f"{type(self.error).__name__}: {self.error}"

    @property
    def reason(self) -> str:
        """What went wrong in one line: the last of the log, but for nbgrader's closing words."""
        closing = ("There was an error processing", "Please see the")
        lines = [line for line in str(self).splitlines() if line.strip()]
        return next((line for line in reversed(lines) if not line.startswith(closing)), lines[-1])


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
