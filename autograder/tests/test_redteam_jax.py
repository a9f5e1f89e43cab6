"""Attacks on checks of traced programs, on a tiny course and on a real one: a few of each.

`make redteam` grades all.
"""

from __future__ import annotations

import pytest

from autograder.tests.boxed import needs_boxes
from autograder.tests.redteam import courses
from autograder.tests.redteam.attack import Graded, attack
from autograder.tests.redteam.cases import Case, cases

pytestmark = needs_boxes

PICKED = {
    "traced": ("patch/codec", "patch/counters_forged", "patch/numpy", "patch/array_class"),
    "real": ("real/checks_replaced", "real/gatherers_forged"),
}
CASES = [case for on, names in PICKED.items() for case in cases(on=on) if case.name in names]


@pytest.fixture(scope="module")
def graded(tmp_path_factory) -> dict[str, Graded]:
    """Each course's class of those cases and the honest students."""
    found = {}
    for on in PICKED:
        mine = [case for case in CASES if case.on == on]
        found[on] = attack(tmp_path_factory.mktemp(on) / "course", on, mine)
    return found


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_case_forges_no_proved_point(graded: dict[str, Graded], case: Case):
    row = next(row for row in graded[case.on].rows if row.case == case.name)
    assert row.points_forged_proved == 0 and row.contained and not row.harmed, row.why


def test_a_forged_report_earns_its_point_and_is_told_as_reported(graded: dict[str, Graded]):
    row = next(row for row in graded["traced"].rows if row.case == "patch/counters_forged")
    assert row.points_forged_reported == 1
    assert "cell 'double' imports from autograder.check" in row.signs


@pytest.mark.parametrize("on", PICKED)
def test_honest_neighbours_are_graded_as_ever(graded: dict[str, Graded], on: str):
    for student in courses.HONEST:
        result = graded[on].honest[student]
        assert result.points == result.maximum > 0, result
        assert (result.remarks, result.refused) == ([], "")
    assert graded[on].wrong == []
