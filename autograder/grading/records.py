"""The record of each submission, in one file an assignment that is also the journal of its runs.

A line is appended for each submission as soon as its result is in the gradebook, and the last line
of a student holds. So a run that was killed at any moment is continued by the next one: what has a
line, and is in the gradebook as the line says, is not graded again.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from autograder.grading.folders import replacing_file

if TYPE_CHECKING:
    from collections.abc import Iterable

    from autograder.grading.task import Outcome

Record = dict


def record_of(outcome: Outcome) -> Record:
    """Return what is kept of an outcome, as plain values.

    Of each test cell `points`, `max`, `verdict` (empty where nothing was wrong), `misconception`,
    `evidence`, `proved`, `reported` (why it is not proved), `attempted` and `seconds`.
    """
    cells = {}
    for name, cell in outcome.cells.items():
        fields = asdict(cell)
        fields["max"] = fields.pop("maximum")
        cells[name] = fields | {"proved": not cell.reported}
    return {
        "cells": cells,
        "limits": list(outcome.limits),
        "signs": list(outcome.signs),
        "seed": outcome.seed,
        "versions": outcome.versions,
        "seconds": outcome.seconds,
        "cpu_seconds": outcome.cpu_seconds,
        "peak_mib": outcome.peak_mib,
    }


def reported_points(record: Record) -> float:
    """Return how many points of a record rest on what the student's process says."""
    return sum(cell["points"] for cell in record.get("cells", {}).values() if cell["reported"])


class Journal:
    """The records of one assignment, by student: `path` is its file, which need not exist."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.records: dict[str, Record] = {}
        text = path.read_text("utf-8", errors="replace") if path.is_file() else ""
        for line in text.split("\n"):
            try:
                record = json.loads(line)
                self.records[record["student"]] = record
            except (ValueError, TypeError, KeyError):
                continue  # a line that was cut off when the run was killed
        self._torn = bool(text) and not text.endswith("\n")

    def add(self, record: Record) -> None:
        """Append a record, which names its `student`; it is on the disk when this returns."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        data = ("\n" * self._torn + json.dumps(record, sort_keys=True) + "\n").encode()
        file = os.open(self.path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_CLOEXEC, 0o644)
        try:
            self._torn = True
            while data:
                data = data[os.write(file, data) :]
            os.fsync(file)
            self._torn = False
        finally:
            os.close(file)
        self.records[record["student"]] = record

    def keep(self, students: Iterable[str]) -> None:
        """Write the file anew with the last record of these students, sorted; or not at all."""
        wanted = [self.records[one] for one in sorted(students) if one in self.records]
        lines = [json.dumps(record, sort_keys=True) + "\n" for record in wanted]
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with replacing_file(self.path) as beside, beside.open("w", encoding="utf-8") as stream:
            stream.writelines(lines)
            stream.flush()
            os.fsync(stream.fileno())
        self.records = {record["student"]: record for record in wanted}
