"""Every exercise has its form: contract, spec, stub, free cell, tests, hints."""

import ast
import re

import pytest

from autograder.authoring.exercises import visible
from autograder.grading.master import bound_names
from autograder.tests.course import EXERCISES, SOURCES, read, relative, used_names

each_exercise = pytest.mark.parametrize("key", EXERCISES, ids="/".join)
each_test = pytest.mark.parametrize(
    "cell",
    [test for exercise in EXERCISES.values() for test in exercise.tests],
    ids=lambda cell: cell.metadata.nbgrader.grade_id,
)


@each_exercise
def test_header_states_the_contract(key):
    header = EXERCISES[key].header.source
    title = header.splitlines()[0]
    assert re.fullmatch(
        r"## Exercise \d+\.\d+[ab]? · .+   \(\d+ points?, about \d+ minutes, difficulty [123]\)",
        title,
    ), title
    for field in ("**In:**", "**Out:**", "**Under jit:**", "**Not allowed:**"):
        assert header.count(field) == 1, field
    assert f"`{key[1]}" in header
    assert len(header.split()) <= 100


@each_exercise
def test_points_in_the_header_are_those_of_its_tests(key):
    exercise = EXERCISES[key]
    stated = int(re.search(r"\((\d+) points?,", exercise.header.source).group(1))
    assert stated == sum(test.metadata.nbgrader.points for test in exercise.tests)


@each_exercise
def test_solution_binds_exactly_its_name(key):
    exercise = EXERCISES[key]
    assert set(bound_names(exercise.reference)) == {key[1]}
    assert "### BEGIN SOLUTION" in exercise.solution.source


@each_exercise
def test_given_cells_use_no_name_of_a_solution(key):
    answers = {name for assignment, name in EXERCISES if assignment == key[0]}
    for cell in EXERCISES[key].given:
        assert not answers & ({*used_names(cell.source), *bound_names(cell.source)}), cell.id


@each_exercise
def test_hints_come_in_two_steps(key):
    hints = EXERCISES[key].hints
    assert hints is not None, "no hints"
    assert hints.source.count("<details>") == hints.source.count("</details>") == 2


@each_exercise
def test_a_free_cell_stands_between_stub_and_tests(key):
    path = next(path for path in SOURCES if path.stem == key[0])
    cells = read(path).cells
    at = next(i for i, cell in enumerate(cells) if cell.id == EXERCISES[key].solution.id)
    assert cells[at + 1].cell_type == "code" and "nbgrader" not in cells[at + 1].metadata


@each_exercise
def test_reference_needs_no_name_of_a_test_or_spec(key):
    """The solution cell has to run with nothing but the imports before it."""
    exercise = EXERCISES[key]
    specs = set().union(*(bound_names(cell.source) for cell in exercise.given[1:]), set())
    assert not specs & used_names(exercise.reference)


@each_test
def test_test_cell_has_its_form(cell):
    shown = visible(cell.source)
    assert cell.metadata.get("tags") == ["raises-exception"], f"{cell.id}: tag it raises-exception"
    docstring = ast.get_docstring(ast.parse(cell.source))
    points = cell.metadata.nbgrader.points
    assert re.match(rf"{points} points?: ", docstring), docstring
    assert len(shown.strip().splitlines()) <= 8
    assert max(map(len, cell.source.splitlines())) <= 100


@each_test
def test_test_cell_calls_checks_only(cell):
    """A check raises or returns None; nbgrader would read any other last value as a score."""
    last = ast.parse(cell.source).body[-1]
    assert isinstance(last, ast.Expr) and _is_check(last.value), ast.unparse(last)
    assert not any(isinstance(node, ast.Assert) for node in ast.walk(ast.parse(cell.source)))


@each_test
def test_hidden_checks_say_that_they_are_hidden(cell):
    shown, whole = visible(cell.source), cell.source
    hidden = whole.split("### BEGIN HIDDEN TESTS")[1] if shown != whole else ""
    for source, expected in ((shown, False), (hidden, True)):
        for call in filter(_is_check, ast.walk(ast.parse(source))):
            words = {word.arg: word.value for word in call.keywords}
            says = isinstance(words.get("hidden"), ast.Constant) and words["hidden"].value is True
            if call.func.attr != "arrays":
                assert says is expected, ast.unparse(call)


@each_test
def test_visible_part_checks_something(cell):
    assert any(_is_check(node) for node in ast.walk(ast.parse(visible(cell.source))))


@each_test
def test_grade_id_names_function_and_property(cell):
    names = {name for _, name in EXERCISES}
    grade_id = cell.metadata.nbgrader.grade_id
    assert any(grade_id.startswith(f"{name}_") for name in names), grade_id


@pytest.mark.parametrize("path", SOURCES, ids=relative)
def test_assignment_links_to_its_lesson(path):
    first = read(path).cells[0].source
    assert f"../../notebooks/{path.name}" in first


def _is_check(node):
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id == "check"
    )


@each_test
def test_test_cell_binds_no_name(cell):
    """A name bound here could be one that a student's answer uses."""
    stored = [
        node.id
        for node in ast.walk(ast.parse(cell.source))
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    ]
    assert not stored
