"""The page on writing an exercise is true: its blocks are one, its answers get what it says."""

import re

import nbformat

from autograder import check
from autograder.authoring.exercises import Exercise, play
from autograder.tests.course import ROOT

TEXT = (ROOT / "autograder" / "authoring" / "README.md").read_text("utf-8")
SPEC, SOLUTION, VALUES, TRACES, RIGHT, WRONG = re.findall(r"```python\n(.*?)```", TEXT, re.DOTALL)
MESSAGE = re.findall(r"```\n(`clip_jit`.*?)```", TEXT, re.DOTALL)[0]
IMPORTS = "import jax\nimport jax.numpy as jnp\nimport numpy as np\nfrom autograder import check\n"


def cell(source, grade_id):
    made = nbformat.v4.new_code_cell(source, id=grade_id.replace("_", "-"))
    made.metadata = nbformat.from_dict({"nbgrader": {"grade_id": grade_id}})
    return made


EXERCISE = Exercise(
    name="clip_jit",
    header=None,
    given=(cell(IMPORTS, "setup"), cell(SPEC, "clip_jit_spec")),
    solution=cell(SOLUTION, "clip_jit"),
    tests=(cell(VALUES, "clip_jit_values"), cell(TRACES, "clip_jit_traces_once")),
    hints=None,
)


def test_the_reference_and_the_right_answer_pass():
    assert not play(EXERCISE, EXERCISE.reference).failures
    assert not play(EXERCISE, RIGHT).failures


def test_the_wrong_answer_gets_the_message_that_is_printed():
    fails, says, cause = re.findall(r"^# \w+: (.+)$", WRONG, re.MULTILINE)
    failures = play(EXERCISE, WRONG).failures
    assert list(failures) == [fails]
    assert says in str(failures[fails]) and failures[fails].misconception == cause
    assert str(failures[fails]) == MESSAGE.strip()


def test_every_check_of_the_table_is_there_and_every_check_is_in_it():
    named = set(re.findall(r"`check\.(\w+)", TEXT.split("| property | check |")[1]))
    assert named == set(check.__all__) - {"CheckFailure", "primitives"}
