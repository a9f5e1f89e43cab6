"""Every right answer passes, every wrong one fails with its message, the blank earns nothing."""

import pytest

from autograder.authoring.answers import answers
from autograder.authoring.exercises import play
from autograder.authoring.measure import waited_for
from autograder.check import CheckFailure
from autograder.tests.course import EXERCISES

CORPUS = answers()


def exercise_of(answer):
    return EXERCISES[answer.assignment, answer.exercise]


@pytest.mark.parametrize("answer", [a for a in CORPUS if a.right], ids=lambda a: a.name)
def test_right_answer_passes(answer):
    played = play(exercise_of(answer), answer.code)
    assert not played.failures, "\n".join(map(str, played.failures.values()))


@pytest.mark.parametrize("answer", [a for a in CORPUS if not a.right], ids=lambda a: a.name)
def test_wrong_answer_fails_with_its_message(answer):
    with waited_for(answer):
        failures = play(exercise_of(answer), answer.code).failures
    assert sorted(failures) == sorted(answer.fails)
    assert all(type(error) is CheckFailure for error in failures.values()), failures
    messages = [str(error) for error in failures.values()]
    assert any(answer.says in message for message in messages), "\n".join(messages)
    assert answer.cause in {error.misconception for error in failures.values()}
    assert all(len(message.splitlines()) <= 12 for message in messages)
    assert all(len(line) <= 102 for message in messages for line in message.splitlines())


@pytest.mark.parametrize("key", EXERCISES, ids="/".join)
def test_reference_passes(key):
    played = play(EXERCISES[key], EXERCISES[key].reference)
    assert not played.failures, "\n".join(map(str, played.failures.values()))


@pytest.mark.parametrize("code", ["", "raise NotImplementedError()"], ids=["empty", "stub"])
@pytest.mark.parametrize("key", EXERCISES, ids="/".join)
def test_no_answer_is_not_attempted(key, code):
    failures = play(EXERCISES[key], code).failures
    assert len(failures) == len(EXERCISES[key].tests)
    for error in failures.values():
        assert str(error).startswith("Not attempted:"), error
        assert f"`{key[1]}`" in str(error)


@pytest.mark.parametrize("key", EXERCISES, ids="/".join)
def test_every_exercise_has_answers_of_both_kinds(key):
    right = sum(answer.right for answer in answers(*key))
    wrong = len(answers(*key)) - right
    assert right >= 2 and wrong >= 4, f"{right} right and {wrong} wrong answers; at least 2 and 4"
