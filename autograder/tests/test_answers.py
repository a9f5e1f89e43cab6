"""Every right answer passes, every wrong one fails with its message, the blank earns nothing."""

import pytest

from autograder.authoring.answers import answers
from autograder.authoring.kept import failures
from autograder.authoring.measure import waited_for
from autograder.tests.course import EXERCISES

CORPUS = answers()


def failed(answer):
    """The failures of an answer of the corpus."""
    with waited_for(answer):
        return failures(EXERCISES[answer.assignment, answer.exercise], answer.code)


def told(failed):
    """What failures say, as a failing test shows it."""
    return "\n".join(failure.message for failure in failed.values())


@pytest.mark.parametrize("answer", [a for a in CORPUS if a.right], ids=lambda a: a.name)
def test_right_answer_passes(answer):
    found = failed(answer)
    assert not found, told(found)


@pytest.mark.parametrize("answer", [a for a in CORPUS if not a.right], ids=lambda a: a.name)
def test_wrong_answer_fails_with_its_message(answer):
    found = failed(answer)
    assert sorted(found) == sorted(answer.fails)
    assert all(failure.by_check for failure in found.values()), found
    messages = [failure.message for failure in found.values()]
    assert any(answer.says in message for message in messages), told(found)
    assert answer.cause in {failure.misconception for failure in found.values()}
    assert all(len(message.splitlines()) <= 12 for message in messages)
    assert all(len(line) <= 102 for message in messages for line in message.splitlines())


@pytest.mark.parametrize("key", EXERCISES, ids="/".join)
def test_reference_passes(key):
    found = failures(EXERCISES[key], EXERCISES[key].reference)
    assert not found, told(found)


@pytest.mark.parametrize("code", ["", "raise NotImplementedError()"], ids=["empty", "stub"])
@pytest.mark.parametrize("key", EXERCISES, ids="/".join)
def test_no_answer_is_not_attempted(key, code):
    found = failures(EXERCISES[key], code)
    assert len(found) == len(EXERCISES[key].tests)
    for failure in found.values():
        assert not failure.attempted and failure.message.startswith("Not attempted:"), failure
        assert f"`{key[1]}`" in failure.message


@pytest.mark.parametrize("key", EXERCISES, ids="/".join)
def test_every_exercise_has_answers_of_both_kinds(key):
    right = sum(answer.right for answer in answers(*key))
    wrong = len(answers(*key)) - right
    assert right >= 2 and wrong >= 4, f"{right} right and {wrong} wrong answers; at least 2 and 4"
