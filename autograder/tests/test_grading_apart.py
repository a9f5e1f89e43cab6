"""Student cells and test cells in kernels of their own: what crosses, and what does not."""

from __future__ import annotations

import pytest
from nbformat import v4

from autograder.grading.apart import LEFT_OUT, ExecuteApart
from autograder.grading.facts import Facts
from autograder.grading.quiet import quiet
from autograder.tests.boxed import needs_boxes
from autograder.tests.test_grading_boxes import error, printed

pytestmark = needs_boxes

IMPORTS = "import jax\nimport jax.numpy as jnp\nimport numpy as np\nfrom autograder import check"
SPEC = "def spec(x):\n    return 2 * np.asarray(x, np.float64)"
VALUES = 'check.values("double", spec, [(jnp.float32(3),)])'
HIDDEN = 'check.values("double", spec, [(jnp.float32(1234.5),)], hidden=True)'
TRACES = 'check.traces("double", [jnp.float32(1), jnp.float32(2)], exactly=1)'
RIGHT = "@jax.jit\ndef double(x):\n    return 2 * x"


def cell(source, **marks):
    made = v4.new_code_cell(source)
    if marks:
        made.metadata["nbgrader"] = {"grade_id": "double"} | marks
    return made


def graded(answer, *tests, **options):
    """Run an answer and test cells; returns the cells of the notebook from the answer on."""
    return ran(answer, *tests, **options)[0]


def ran(answer, *tests, own=(), isolation="bubblewrap", **traits):
    """Run an answer and test cells; returns the cells from the answer on, and what was noted."""
    given = [cell(source, locked=True, solution=False, grade=False) for source in (IMPORTS, SPEC)]
    cells = [
        cell(answer, solution=True, grade=False),
        *(
            cell(source, grade=True, solution=False, points=1, grade_id=f"test_{number}")
            for number, source in enumerate(tests)
        ),
        *map(cell, own),
    ]
    notebook = v4.new_notebook(cells=[*given, *cells])
    execute = ExecuteApart(
        timeout=traits.pop("timeout", 60),
        iopub_timeout=2,
        shutdown_kernel="immediate",
        allow_errors=True,
        isolation=isolation,
        **traits,
    )
    with quiet():
        notebook, _ = execute.preprocess(notebook, {})
    return notebook.cells[2:], execute.facts


def said(made):
    """What a test cell says: its failure, or else what it prints."""
    return error(made) or printed(made).strip()


@pytest.mark.parametrize("isolation", ["bubblewrap", "none"])
def test_test_cells_judge_what_is_in_another_process(isolation):
    _, *tests, own = graded(RIGHT, VALUES, TRACES, own=["double(1.0)"], isolation=isolation)
    assert list(map(said, tests)) == ["ok: double (values)", "ok: double (traces)"]
    assert own.outputs[-1].data["text/plain"].startswith("Array(2.")


def test_a_wrong_answer_is_told_as_in_a_notebook():
    _, values, traces = graded("def double(x):\n    return x + 1", VALUES, TRACES)
    assert "`double` returns a wrong value." in said(values)
    assert "call: double(float32[] 3.0)" in said(values)
    assert "`double` is not jitted" in said(traces)


def test_no_answer_is_not_attempted():
    _, values = graded("", VALUES)
    assert "Not attempted: nothing is named `double` here." in said(values)


# Each has a wrong `double`, and tries to get points for it where it can reach.
FORGERIES = {
    "the check replaced": (
        "from autograder.check import _values\n_values.differs = lambda *a, **k: None"
    ),
    "the package replaced": (
        "import sys, types\nsys.modules['autograder.check'] = types.ModuleType('x')"
    ),
    "every check replaced": (
        "for name in dir(check):\n    setattr(check, name, lambda *a, **k: None)"
    ),
    "the judge replaced in this process": (
        "from autograder.check import _agent\n_agent.answered = lambda *a: 'passed'"
    ),
    "an object equal to everything": (
        "class Equal:\n"
        "    dtype, shape, ndim, size = np.dtype('float32'), (), 0, 1\n"
        "    __eq__ = lambda self, other: True\n"
        "    __array__ = lambda self, *a, **k: np.float32(6)\n"
        "def double(x):\n    return Equal()"
    ),
    "the spec replaced": "def spec(x):\n    return np.asarray(x, np.float64) + 1",
    "the traceback hidden": "get_ipython().showtraceback = lambda *a, **k: None",
    "the frame searched": (
        "import gc\n"
        "def double(x):\n"
        "    for one in gc.get_objects():\n"
        "        if isinstance(one, dict) and 'expected' in one:\n"
        "            return one['expected']\n"
        "    return x"
    ),
    "the line answered by hand": (
        "kernel = get_ipython().kernel\n"
        "ask = kernel.raw_input\n"
        "kernel.raw_input = lambda prompt='': ask('answer null')"
    ),
    "numpy replaced": "np.abs = lambda *a: np.zeros(())\nnp.asarray = lambda *a, **k: 0",
}


@pytest.mark.parametrize("attack", FORGERIES.values(), ids=FORGERIES)
def test_a_forgery_earns_nothing(attack):
    answer = "def double(x):\n    return x + 1\n" + attack
    _, values, hidden = graded(answer, VALUES, HIDDEN)
    assert error(values)
    assert error(hidden) and "1234" not in said(hidden)


def test_the_candidate_has_no_hidden_test_and_no_seed():
    _, hidden, own = graded(
        "def double(x):\n    return 2 * x",
        HIDDEN,
        own=[
            "import gc, os\n"
            "def found():\n"
            f"    words = ''.join(map(chr, {list(map(ord, 'float32(1234'))}))\n"
            "    texts = [x for x in gc.get_objects() if isinstance(x, (list, tuple, dict))]\n"
            "    return any(words in str(text)[:100_000] for text in texts)\n"
            "print(found(), 'AUTO' 'GRADER_SEED' in os.environ)"
        ],
    )
    assert not error(hidden)
    assert printed(own) == "False False\n"


def test_an_answer_that_asks_for_input_hears_that_there_is_none():
    _, values, own = graded(
        "def double(x):\n    try:\n        input('name? ')\n"
        "    except EOFError:\n        return 2 * x",
        VALUES,
        own=["print('still here')"],
    )
    assert said(values) == "ok: double (values)"
    assert printed(own) == "still here\n"


def test_a_candidate_that_ends_is_told_and_costs_its_own_cells_only():
    _, first, second = graded(
        "import os\n@jax.jit\ndef double(x):\n    return 2 * x\ndef leave(x):\n    os._exit(1)\n",
        VALUES,
        'check.values("leave", spec, [(jnp.float32(3),)])',
    )
    assert said(first) == "ok: double (values)"
    assert "could not be looked at" in said(second) or "nothing is named" in said(second)


def test_an_answer_that_hangs_is_stopped():
    _, values, own = graded(
        "import time\ndef double(x):\n    while True:\n        try:\n            time.sleep(1)\n"
        "        except BaseException:\n            pass",
        VALUES,
        own=["1 + 1"],
        answer_seconds=5,
    )
    assert "its process has ended: it gave no answer for 5 seconds" in said(values)
    assert "kernel" in error(own) or "not run" in error(own)


def test_what_an_answer_prints_meanwhile_is_counted():
    _, values, *_ = graded(
        "import os\ndef double(x):\n    while True:\n        os.write(1, b'x' * 65536)",
        VALUES,
        output_mib=1,
        answer_seconds=30,
    )
    assert "printed and showed more than 1 MiB" in said(values) or "no answer" in said(values)


def test_given_names_bound_anew_are_the_students_own():
    _, values = graded(f"{RIGHT}\nspec = None\njnp = None", VALUES)
    assert said(values) == "ok: double (values)"


def test_a_function_that_needs_a_clock_gets_the_examiners():
    _, timed = graded(
        "def double(f, *args, clock):\n"
        "    jax.block_until_ready(f(*args))\n"
        "    start = clock()\n"
        "    jax.block_until_ready(f(*args))\n"
        "    return clock() - start",
        'check.benchmark("double", compile_seconds=8.0, run_seconds=0.5, tree=True)',
    )
    assert said(timed) == "ok: double (benchmark)"


def test_an_answer_that_ends_the_conversation_is_told():
    _, values, own = graded("def double(x):\n    raise KeyboardInterrupt", VALUES, own=["print(7)"])
    assert "its process has ended: it stopped answering" in said(values)
    assert printed(own) == "7\n"


def test_the_record_of_a_test_cell_has_the_failure_and_what_it_rests_on():
    wrong = "def double(x):\n    return x + 1"
    _, facts = ran(wrong, VALUES, HIDDEN, TRACES, "assert double(1) == 3, 'no'", "1")
    values, hidden, traces, plain, fine = (facts.told[f"test_{number}"] for number in range(5))
    assert values["failure"]["verdict"] == "`double` returns a wrong value."
    # What a hidden test keeps from students is told to the instructor.
    assert any("1234.5" in line for line in hidden["failure"]["evidence"])
    assert not any(why for _, why in values["asked"])
    assert traces["failure"]["misconception"] and any(why for _, why in traces["asked"])
    assert plain["failure"] == {
        "verdict": "AssertionError: no",
        "misconception": None,
        "evidence": [],
    }
    assert fine == {"failure": None, "asked": [], "signs": [], "late": False}
    assert not facts.timed_out and facts.limits == []
    assert len(facts.boxes()) == 2


def test_an_answer_in_no_known_form_is_a_sign():
    forged = f"def double(x):\n    return x + 1\n{FORGERIES['the judge replaced in this process']}"
    _, facts = ran(forged, VALUES)
    (sign,) = facts.told["test_0"]["signs"]
    assert sign.startswith("an answer about `double` made no sense (")


def test_what_runs_out_of_time_and_a_kernel_that_is_killed_are_noted():
    hanging = "import time\ndef double(x):\n    time.sleep(60)"
    _, facts = ran(hanging, VALUES, answer_seconds=2)
    assert facts.timed_out
    assert facts.limits == ["the student's code was ended: it gave no answer for 2 seconds"]
    _, facts = ran("import os, signal\nos.kill(os.getpid(), signal.SIGKILL)", VALUES)
    facts.boxes()
    assert facts.timed_out
    assert facts.limits == ["a kernel was killed (signal 9)"]
    _, facts = ran("while True: pass", VALUES, timeout=1)
    assert (facts.timed_out, facts.limits) == (True, ["cell 'double' ran longer than 1 s"])


def test_a_check_that_was_stopped_is_noted():
    facts = Facts()
    facts.heard("a", {"late": False})
    assert not facts.timed_out
    facts.heard("b", {"late": True})
    assert (facts.timed_out, facts.limits) == (True, ["a check in cell 'b' was stopped"])


def test_an_examiner_that_ends_is_no_fault_of_the_students():
    _, facts = ran(RIGHT, "import os; os._exit(1)")
    assert (facts.timed_out, facts.limits) == (True, ["cell 'test_0' did not end in time"])


def test_a_box_without_a_report_gives_no_outcome():
    _, facts = ran(RIGHT, VALUES)
    facts.kernels[0].box.ended = {"why": "its sandbox was ended", "status": -9}
    with pytest.raises(RuntimeError, match="a box has no report: its sandbox was ended"):
        facts.boxes()


KEEPS = "kept = []\ndef double(x):\n    kept.append(float(x))\n    return 2 * x"


def test_inputs_of_hidden_tests_are_not_shown_by_later_cells():
    *_, hidden, own, end = graded(KEEPS, HIDDEN, own=["print('kept', kept)", "1 + 1"])
    assert said(hidden) == ""
    assert printed(own).strip() == "kept []"
    assert end.outputs[-1].data["text/plain"] == "2"


def test_what_an_ended_notebook_showed_after_the_first_test_is_left_out():
    own = ["print('kept', kept)", "import os\nos._exit(0)", "1 + 1"]
    *_, hidden, kept, died, end = graded(f"print('before')\n{KEEPS}", HIDDEN, own=own)
    assert said(hidden) == ""
    assert printed(kept) == LEFT_OUT
    assert "the kernel died in cell" in error(died) and "not run: " in error(end)


def test_what_was_shown_before_the_first_test_stays():
    answer, *_ = graded("print('before')\n" + KEEPS, HIDDEN, own=["import os\nos._exit(0)"])
    assert printed(answer) == "before\n"
