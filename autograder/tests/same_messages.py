"""Compare what every answer of the corpus is told on this JAX and on another interpreter's.

python -m autograder.tests.same_messages OTHER_PYTHON
"""

import json
import subprocess
import sys

from autograder.authoring.answers import answers
from autograder.authoring.kept import failures
from autograder.authoring.measure import waited_for
from autograder.authoring.shared import side_by_side
from autograder.tests.course import EXERCISES, ROOT

# Of these the evidence shows something that is another thing on JAX 0.10 than on 0.12, so only the
# verdict is compared.
OTHER_EVIDENCE = (
    # Iterating an array is `slice` and `squeeze`, or `unstack`.
    "function_with_primitives/wrong/elements_one_by_one",
    "recurrent/wrong/itertools",
    "recurrent/wrong/over_the_rows",
    # `nonzero` is many equations, or one.
    "positives/wrong/not_jitted",
    # JAX's words about a slice whose bound is traced.
    "mean_of_first/wrong/slice",
    "mean_of_first/wrong/slice_and_where",
    "positives/wrong/size_is_traced_in_a_slice",
    "positives/wrong/slice_by_the_count",
    # The equations of a derivative: that of `tanh` is one primitive, or several.
    "per_example_gradients/wrong/blocks_of_ten",
    "per_example_gradients/wrong/list_comprehension",
    "per_example_gradients/wrong/not_jitted",
    "per_example_gradients/wrong/python_loop",
    "per_example_gradients/wrong/set_row_by_row",
)


def messages() -> dict[str, dict[str, str]]:
    """For each answer, and each test cell that it fails, the message; from two processes."""
    told = {}
    for of_one in side_by_side(messages_of, EXERCISES):
        told |= of_one
    return told


def messages_of(key: tuple[str, str]) -> dict[str, dict[str, str]]:
    """The part of `messages` for one exercise: its assignment and its name."""
    told = {}
    for answer in answers(*key):
        with waited_for(answer):
            failed = failures(EXERCISES[key], answer.code)
        told[answer.name] = {cell: failure.message for cell, failure in failed.items()}
    return told


def main(argv: list[str]) -> int:
    """Print each difference; 1 if there is one. `--dump` prints the messages as JSON instead."""
    if argv == ["--dump"]:
        json.dump(messages(), sys.stdout)
        return 0
    command = [argv[0], "-m", "autograder.tests.same_messages", "--dump"]
    other = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True)
    here, there = messages(), json.loads(other.stdout)
    for name in OTHER_EVIDENCE:
        for told in (here, there):
            told[name] = {cell: text.splitlines()[0] for cell, text in told[name].items()}
    differ = [name for name in here if here[name] != there.get(name)]
    for name in differ:
        for cell in sorted(here[name].keys() | there.get(name, {}).keys()):
            one, two = here[name].get(cell, "passed"), there.get(name, {}).get(cell, "passed")
            if one != two:
                print(f"-- {name}, {cell}\nhere:\n{one}\nthere:\n{two}\n")
    print(f"{len(here)} answers, {len(differ)} told something else on the other JAX")
    return int(bool(differ) or here.keys() != there.keys())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
