"""Answers judged from a namespace of their own, as in grading: the same verdicts and messages."""

import pytest

from autograder.authoring import kept
from autograder.authoring.answers import answers
from autograder.authoring.exercises import play
from autograder.authoring.measure import waited_for
from autograder.tests.course import EXERCISES

# Told otherwise there: what such an answer changes here, as a given function, is out of its reach.
OTHERWISE = {
    *("hangs", "huge_output", "recursion", "typeof_objects"),
    *("mends_the_given_function", "redefines_the_function"),
}


def picked(key):
    """An answer from the middle of the alphabet: wrong, or of every third exercise right."""
    right = list(EXERCISES).index(key) % 3 == 0
    mine = [one for one in answers(*key) if one.path.stem not in OTHERWISE and one.right is right]
    return mine[len(mine) // 2]


# Every second exercise. That the references are right there is what the canary shows of each.
@pytest.mark.parametrize("key", list(EXERCISES)[::2], ids="/".join)
def test_an_answer_is_told_the_same_from_another_namespace(key):
    exercise, answer = EXERCISES[key], picked(key)
    with waited_for(answer):
        here = kept.failures(exercise, answer.code)
        apart = play(exercise, answer.code, apart=True).failures
    told = {cell: failure.message for cell, failure in here.items()}
    assert {cell: str(error) for cell, error in apart.items()} == told, answer.name
