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
    """Two answers of an exercise: a wrong one from the middle of the alphabet, and a right one."""
    mine = [answer for answer in answers(*key) if answer.path.stem not in OTHERWISE]
    wrong = [answer for answer in mine if not answer.right]
    right = [answer for answer in mine if answer.right]
    return wrong[len(wrong) // 2], right[-1]


@pytest.mark.parametrize("key", EXERCISES, ids="/".join)
def test_an_answer_is_told_the_same_from_another_namespace(key):
    exercise = EXERCISES[key]
    for answer in picked(key):
        with waited_for(answer):
            here = kept.failures(exercise, answer.code)
            apart = play(exercise, answer.code, apart=True).failures
        told = {cell: failure.message for cell, failure in here.items()}
        assert {cell: str(error) for cell, error in apart.items()} == told, answer.name
