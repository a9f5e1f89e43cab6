"""Hostile submissions in one class with honest ones: what they forge, read, change and leave."""

from __future__ import annotations

import pytest

from autograder.tests.boxed import needs_boxes
from autograder.tests.redteam import courses
from autograder.tests.redteam.attack import Graded, attack
from autograder.tests.redteam.cases import Case, cases

pytestmark = needs_boxes

# What `make test` grades; `make redteam` grades all. These end fast, and each kind is among them.
KINDS = ("escape", "feedback", "leave", "notice", "read")
FAST = ("protocol/garbage_", "protocol/answered_by_hand", "protocol/surrogates_", "flood/one_long")
QUICK = [case for case in cases(on="plain") if case.kind in KINDS or case.name.startswith(FAST)]
QUICK += [case for case in cases(on="plain") if case.kind == "forge"][::2]


@pytest.fixture(scope="module")
def graded(tmp_path_factory) -> Graded:
    """The class of those cases and the honest students."""
    return attack(tmp_path_factory.mktemp("hostile") / "course", "plain", QUICK)


@pytest.mark.parametrize("case", QUICK, ids=lambda case: case.name)
def test_a_case_forges_reads_and_breaks_nothing(graded: Graded, case: Case):
    row = next(row for row in graded.rows if row.case == case.name)
    assert row.points_forged_proved == 0 and row.contained and not row.harmed, row.why


@pytest.mark.parametrize("student", courses.HONEST)
def test_an_honest_neighbour_is_graded_as_in_a_clean_run(graded: Graded, student: str):
    result = graded.honest[student]
    assert (result.points, result.maximum, result.remarks, result.refused) == (6, 6, [], "")


def test_nothing_is_left_behind_and_nothing_handed_in_is_changed(graded: Graded):
    assert graded.wrong == []
