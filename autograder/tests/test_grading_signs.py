"""What looks like tampering is named as it stands; what students ordinarily write is not."""

from __future__ import annotations

import pytest
from nbformat import v4

from autograder.grading.signs import signs_in
from autograder.tests import toy_course as toy


def signs(source):
    return signs_in(v4.new_notebook(cells=[toy.solution("double", source)]))


@pytest.mark.parametrize(
    ("source", "sign"),
    [
        ("import ctypes", "imports ctypes"),
        ("import zmq.asyncio as z", "imports zmq.asyncio"),
        ("from ipykernel.kernelapp import IPKernelApp", "imports from ipykernel.kernelapp"),
        ("import autograder.check._values", "imports autograder.check._values"),
        ("from autograder.check import _agent", "imports from autograder.check"),
        ("from autograder.check._agent import answered", "imports from autograder.check._agent"),
        ("np.abs = abs", "changes `np.abs`"),
        ("def f():\n    check.values = None", "changes `check.values`"),
        ("del jax.jit", "changes `jax.jit`"),
        ("sys.modules['numpy'] = None", "changes `sys.modules['numpy']`"),
        ("sys.modules['jax'].jit: object = 1", "changes `sys.modules['jax'].jit`"),
        ("setattr(jnp, 'sum', len)", "changes `jnp`"),
        ("get_ipython().kernel.raw_input = len", "changes `get_ipython().kernel.raw_input`"),
        (f"np.{'a' * 80} = 1", f"changes `np.{'a' * 54}...`"),
    ],
)
def test_a_sign(source, sign):
    assert signs(source) == [f"cell 'double' {sign}"]


@pytest.mark.parametrize(
    "source",
    [
        "import jax\nimport jax.numpy as jnp\nfrom autograder import check\nimport autograder",
        "jax.config.update('jax_enable_x64', True)",
        "x = {}\nx['a'] = 1\nx.b = 2\nx[0] += 1",
        "y = jnp.zeros(3).at[0].set(1)",
        "setattr(x, 'a', 1)",
        "%matplotlib inline\nnp.abs = 1",  # no Python: what a magic does is not read
        "(" * 10_000,
    ],
)
def test_no_sign(source):
    assert signs(source) == []


def test_cells_of_the_students_own_have_a_number_and_ours_are_not_read():
    cells = [
        toy.given("setup", "import ctypes"),
        v4.new_code_cell("import zmq\nimport zmq"),
        toy.graded("double_values", "sys.modules['a'] = 1", 1),
        v4.new_markdown_cell("import ctypes"),
    ]
    assert signs_in(v4.new_notebook(cells=cells)) == ["cell 2 imports zmq"]
