"""The operators of `authoring.state_mistakes`: what each makes of a right answer."""

import nbformat
import pytest

from autograder.authoring.exercises import Exercise
from autograder.authoring.mutants import mutants
from autograder.check._misconceptions import BY_ID


def made(operator, reference):
    """{what follows the operator's name in the id: code}."""
    cell = nbformat.v4.new_code_cell
    exercise = Exercise("f", None, (), cell(reference), (), None)
    found = {one.id.partition(": ")[::2]: one.code for one in mutants(exercise)}
    return {label: code for (name, label), code in found.items() if name == operator}


STATE = """def f(state, x):
    print("here")
    jax.debug.print("there")
    new, own = jax.random.split(state)
    return new.at[x].set(0.0), state[x]
"""


@pytest.mark.parametrize(
    ("operator", "label", "code"),
    [
        ("debug print as print", "jax.debug.print -> print", '    print("there")\n'),
        (
            "key not split",
            "jax.random.split(state) -> (state, state)",
            "new, own = (state, state)\n",
        ),
        (
            "update not kept",
            "new.at[x].set(0.0) -> (new.at[x].set(0.0), new)[1]",
            "return (new.at[x].set(0.0), new)[1], state[x]\n",
        ),
        ("parameters swapped", "the first two", "def f(x, state):\n"),
        ("argument returned", "x", "split(state)\n    return x\n"),
        ("index shifted", "state[x] -> state[x + 1]", ", state[x + 1]\n"),
    ],
)
def test_mistakes_with_state(operator, label, code):
    assert code in made(operator, STATE)[label]


def test_another_cause_is_chosen():
    found = made("other cause", 'f = "globals-reread"\n')
    assert len(found) >= 10
    assert all(code.split('"')[1] in BY_ID for code in found.values())
    assert not made("other cause", 'f = "something else"\n')
