"""`make quality`: grade the graders. The tests of every exercise, measured on known answers.

Wrong answers, written by hand or made from the reference by `mutants`, must fail; right ones must
pass; and the misconception behind a wrong one is to be named. A table in the README says how often
each holds, with 95 % Wilson intervals, since the numbers are small.
"""

import argparse
import dataclasses
import json
import sys
from pathlib import Path

from scipy.stats import binomtest

from autograder.authoring.measure import Row, measure

ROOT = Path(__file__).parents[2]
BEGIN, END = "<!-- quality -->", "<!-- /quality -->"


def interval(count: int, of: int) -> str:
    """A proportion and its 95 % Wilson interval, such as `0/83 (0.0-4.4 %)`; 0 of 0 has none."""
    if of == 0:
        return "0/0"
    low, high = binomtest(count, of).proportion_ci(0.95, method="wilson")
    return f"{count}/{of} ({100 * low:.1f}–{100 * high:.1f} %)"


def block(rows: list[Row]) -> str:
    """The generated part of the README, markers included: a table, an exercise a row."""
    total = Row("**all**", "", *(sum(getattr(row, field) for row in rows) for field in _COUNTS))
    lines = [
        BEGIN,
        "| exercise | wrong, accepted | right, refused | misconception named |",
        "| --- | --- | --- | --- |",
    ]
    for row in [*rows, total]:
        cells = [
            row.exercise if row is total else f"`{row.exercise}`",
            interval(row.wrong_accepted, row.wrong),
            interval(row.right_refused, row.right),
            interval(row.named_by_hand, row.by_hand),
        ]
        lines.append(f"| {' | '.join(cells)} |")
    lines += [
        "",
        "In brackets: 95 % Wilson intervals. Of the "
        f"{total.wrong} wrong answers {total.by_hand} are written by hand, and on these the naming",
        "is judged; the others are mutants of the reference solutions. "
        f"{total.equivalent} more mutants are right all the same;",
        "each is argued in `autograder/tests/answers/*/equivalent.toml`.",
        END,
    ]
    return "\n".join(lines)


_COUNTS = [field.name for field in dataclasses.fields(Row) if field.type is int]


def with_block(readme: str, new: str) -> str:
    """A README with its generated part replaced.

    Raises:
      ValueError: the markers are not there, once each and in order.
    """
    before, begin, rest = readme.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end or BEGIN in after or END in after:
        raise ValueError(f"README.md needs the lines {BEGIN} and {END}, once each")
    return f"{before}{new}{after}"


def main(argv: list[str] | None = None) -> int:
    """Measure, print the table and write it as data; 1 if the checks or the README are wrong."""
    parser = argparse.ArgumentParser(prog="make quality", description=__doc__.splitlines()[0])
    parser.add_argument(
        "--json", type=Path, default=ROOT / "build" / "quality.json", metavar="PATH"
    )
    parser.add_argument("--check", action="store_true", help="fail if README.md is out of date")
    parser.add_argument("--write-readme", action="store_true", help="write the table to README.md")
    options = parser.parse_args(argv)
    report = measure(ROOT)
    new = block(report.rows)
    print(new)
    options.json.parent.mkdir(parents=True, exist_ok=True)
    rows = [dataclasses.asdict(row) for row in report.rows]
    options.json.write_text(json.dumps(rows, indent=1) + "\n", "utf-8")
    errors = list(report.errors)
    path = ROOT / "README.md"
    readme = path.read_text("utf-8")
    try:
        wanted = with_block(readme, new)
    except ValueError as error:
        errors.append(str(error))
    else:
        if options.write_readme and wanted != readme:
            path.write_text(wanted, "utf-8")
        elif options.check and wanted != readme:
            errors.append("README.md does not show this table: make quality writes it")
    for line in report.misnamed:
        print(f"cause named: {line}")
    for line in errors:
        print(f"error: {line}", file=sys.stderr)
    return int(bool(errors))


if __name__ == "__main__":
    sys.exit(main())
