"""What the README shows and lists is what there is."""

import re

import jax
import jax.numpy as jnp
import pytest

from autograder import check
from autograder.authoring.exercises import exercises
from autograder.tests.course import LESSONS, ROOT, read, relative

TEXT = (ROOT / "README.md").read_text("utf-8")


def test_the_first_example_gets_the_message_shown():
    code, message = re.search(r"```python\n(.*?)```.*?```\n(.*?)```", TEXT, re.DOTALL).groups()
    with pytest.raises(check.CheckFailure) as caught:
        exec(code, {"jax": jax, "jnp": jnp, "check": check})
    assert str(caught.value) == message.strip()


@pytest.mark.parametrize("lesson", LESSONS, ids=relative)
def test_the_lesson_table_says_what_is_there(lesson):
    source = ROOT / "source" / lesson.stem / lesson.name
    assert source.exists(), f"write {relative(source)}"
    rows = [line for line in TEXT.splitlines() if line.startswith(f"| [{lesson.stem}]")]
    assert rows, f"README.md, Lessons: add a row that begins | [{lesson.stem}]"
    row = rows[0]
    _, _, question, minutes, practice, _ = (cell.strip() for cell in row.split("|"))
    first = read(lesson).cells[0].source
    assert first.startswith(f"# {lesson.stem[:2]} · {question}\n")
    assert f"about {minutes} minutes" in first
    found = exercises(source)
    points = sum(test.metadata.nbgrader.points for one in found for test in one.tests)
    # 2.7a and 2.7b, a bug and its cause, are two parts of one exercise.
    numbers = {re.search(r"Exercise (\d+\.\d+)", one.header.source)[1] for one in found}
    assert practice.startswith(f"[{len(numbers)}, {points} points](release/{lesson.stem}/")


def test_every_make_target_named_is_there():
    makefile = (ROOT / "Makefile").read_text()
    for target in set(re.findall(r"(?:^|`)make ([a-z]+)", TEXT, re.MULTILINE)):
        assert re.search(rf"^{target}:", makefile, re.MULTILINE), target


def test_every_folder_named_is_there_or_made():
    ignored = (ROOT / ".gitignore").read_text()
    for folder in ("notebooks", "source", "release", "autograder", "build", "work", "submitted"):
        assert f"`{folder}/" in TEXT
        assert (ROOT / folder).is_dir() or f"/{folder}/" in ignored
