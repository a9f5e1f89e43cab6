"""Random input where a student's bytes are read: it is understood, or refused, and never more.

`make fuzz` runs the same for longer: FUZZ_EXAMPLES is how many examples each property gets.
"""

from __future__ import annotations

import copy
import json
import os

import jax.numpy as jnp
import nbformat
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from nbformat import v4
from traitlets.config import Config

from autograder import check
from autograder.check import CheckFailure
from autograder.check._evidence import Remote
from autograder.check._plain import Garbled, Packer, Reader
from autograder.grading.master import is_test, marks, master_notebook
from autograder.grading.messages import CarefulSession
from autograder.grading.notebooks import RefusedNotebook, read_submitted
from autograder.grading.outputs import kept
from autograder.grading.pages import clean_html
from autograder.grading.rebuild import rebuild
from autograder.tests import toy_course as toy
from autograder.tests.redteam import courses, traces

EXAMPLES = int(os.environ.get("FUZZ_EXAMPLES", "300"))
bounded = settings(
    max_examples=EXAMPLES,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
TEXT = st.text(st.characters(), max_size=20)  # lone surrogates too
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=12,
)


@pytest.fixture(scope="module")
def master(tmp_path_factory):
    path = tmp_path_factory.mktemp("fuzz") / "source.ipynb"
    nbformat.write(courses.plain(), path)
    return master_notebook(path, Config())


@pytest.fixture(scope="module")
def blank():
    return json.loads(json.dumps(toy.student_notebook(courses.plain())))


def changed(draw, notebook):
    """A notebook with a few entries, anywhere in it, taken away, doubled or replaced."""
    notebook = copy.deepcopy(notebook)
    for _ in range(draw(st.integers(1, 4))):
        inside, key = notebook, None
        while isinstance(inside, dict | list) and inside and draw(st.integers(0, 9)):
            keys = sorted(inside) if isinstance(inside, dict) else range(len(inside))
            key = draw(st.sampled_from(list(keys)))
            if not isinstance(inside[key], dict | list) or draw(st.integers(0, 3)) == 0:
                break
            inside = inside[key]
        if key is None or not isinstance(inside, dict | list) or not inside:
            continue
        if isinstance(inside, list) and not isinstance(key, int):
            continue
        if isinstance(inside, dict) and key not in inside:
            continue
        if isinstance(inside, list) and key >= len(inside):
            continue
        what = draw(st.sampled_from(["drop", "double", "replace", "replace"]))
        if what == "drop":
            del inside[key]
        elif what == "double" and isinstance(inside, list):
            inside.insert(draw(st.integers(0, len(inside))), copy.deepcopy(inside[key]))
        else:
            inside[key] = draw(VALUES)
    return notebook


def graded_as_the_master(data: bytes, master) -> bool:
    """Whether bytes are read; if they are, what is graded has the master's test cells."""
    try:
        notebook, remarks = rebuild(read_submitted(data, "n.ipynb"), master, "n.ipynb")
    except RefusedNotebook as reason:
        assert str(reason).isprintable() and len(str(reason)) < 1000
        return False
    ours = [cell for cell in master.cells if is_test(cell)]
    found = [cell for cell in notebook.cells if marks(cell).get("grade")]
    assert [(one.source, one.metadata) for one in found] == [
        (one.source, one.metadata) for one in ours
    ]
    locked = [cell.source for cell in notebook.cells if marks(cell).get("locked")]
    assert locked == [cell.source for cell in master.cells if marks(cell).get("locked")]
    assert all(remark.isprintable() for remark in remarks)
    nbformat.writes(notebook).encode()
    return True


@bounded
@given(st.data())
def test_a_changed_notebook_is_refused_or_graded_with_its_own_tests(master, blank, data):
    text = json.dumps(changed(data.draw, blank), ensure_ascii=data.draw(st.booleans()))
    graded_as_the_master(text.encode("utf-8", "surrogatepass"), master)


@bounded
@given(st.data())
def test_damaged_bytes_are_refused_or_graded_with_their_own_tests(master, blank, data):
    text = bytearray(json.dumps(blank).encode())
    for _ in range(data.draw(st.integers(1, 5))):
        at = data.draw(st.integers(0, len(text) - 1))
        text[at : at + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=4))
    graded_as_the_master(bytes(text[: data.draw(st.integers(0, len(text)))]), master)
    graded_as_the_master(bytes(text), master)


@bounded
@given(st.binary() | VALUES.map(json.dumps).map(str.encode))
def test_whatever_is_no_notebook_is_refused(master, data):
    assert not graded_as_the_master(data, master)


def test_the_blank_itself_is_graded(master, blank):
    assert graded_as_the_master(json.dumps(blank).encode(), master)


KINDS = sorted(Reader().kinds)
FIELDS = st.dictionaries(
    st.sampled_from(["dtype", "shape", "data", "weak", "fields", "entries", "impl"]),
    VALUES
    | st.sampled_from(["float32", "O", "V8", "M8[ns]", "(2,)f4", "AAAAAA==", "f4,f4", "int4"])
    | st.lists(st.integers(-2, 9), max_size=3),
    max_size=4,
)
PLAIN = st.recursive(
    VALUES,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.builds(
            lambda kind, first, rest: {kind: first, **rest}, st.sampled_from(KINDS), inner, FIELDS
        )
    ),
    max_leaves=8,
)


@bounded
@given(PLAIN)
def test_a_text_of_the_protocol_is_read_or_garbled(plain):
    try:
        value = Reader({"Layer": tuple}).unpack(json.dumps(plain))
    except Garbled as error:
        assert str(error).encode()
        return
    Packer().pack(value).encode()


WORDS = st.sampled_from(["found", "failed", "passed", "answer"]) | TEXT
ANSWERS = st.builds(lambda word, value: {"tuple": [word, value]}, WORDS, PLAIN) | PLAIN
ONE = [(jnp.float32(1.5),)]


@settings(bounded, max_examples=max(EXAMPLES // 4, 20))
@given(ANSWERS)
def test_whatever_a_candidate_answers_passes_no_check(answer):
    there = Remote("double", lambda question, call_back: json.dumps(answer), {})
    for kind in (
        lambda: check.values(there, lambda x: 1234.5 + 0 * np.asarray(x, np.float64), ONE),
        lambda: check.traces(there, [*ONE, *ONE], exactly=7),
        lambda: check.jitted(there, *ONE[0]),
    ):
        with pytest.raises(CheckFailure) as caught:
            kind()
        str(caught.value).encode()


@bounded
@given(st.lists(st.binary(max_size=60) | VALUES.map(json.dumps).map(str.encode), max_size=8))
def test_whatever_a_kernel_sends_is_a_message(frames):
    session = CarefulSession(key=b"")
    _, rest = session.feed_identities([*frames[:2], b"<IDS|MSG>", b"", *frames[2:]])
    message = session.deserialize(rest)
    assert isinstance(message["content"], dict) and isinstance(message["msg_type"], str)
    assert message["parent_header"].get("msg_id") is None or frames
    json.dumps(message["content"], ensure_ascii=False).encode()
    session.feed_identities(frames)


OUTPUTS = st.fixed_dictionaries(
    {"output_type": st.sampled_from(["stream", "error", "display_data", "execute_result", "x"])},
    optional={
        "name": VALUES,
        "text": VALUES,
        "data": st.dictionaries(st.sampled_from(["text/plain", "image/png", "x/y"]), VALUES),
        "metadata": st.dictionaries(st.sampled_from(["image/png", "x"]), VALUES) | VALUES,
        "ename": VALUES,
        "evalue": VALUES,
        "traceback": VALUES,
        "execution_count": VALUES,
    },
)


@bounded
@given(st.lists(OUTPUTS, max_size=4))
def test_what_is_kept_of_outputs_is_a_notebook(outputs):
    cell = v4.new_code_cell("1", outputs=kept(list(map(nbformat.from_dict, outputs))))
    notebook = v4.new_notebook(cells=[cell])
    nbformat.validate(notebook)
    nbformat.writes(notebook).encode()


PIECES = (
    "<script>", "</script>", "<img", "src=", "onerror=", "alert(7331)", "<svg", "onload=",
    "javascript:", "<a", "href=", '"', "'", ">", "/", "<style>", "@import", "<iframe", "srcdoc=",
    "<math>", "<mi", "xlink:href=", "<!--", "-->", "&#106;", "data:text/html,", "\x00", "<p>",
    "<noscript>", "<title>", "<textarea>", "<template>", "</", "<a\thref=", "<details",
    "ontoggle=", "]]>",
)  # fmt: skip


@bounded
@given(st.lists(st.sampled_from([*PIECES, " "]) | TEXT, max_size=12).map("".join))
def test_no_page_runs_what_a_student_wrote(text):
    cleaned = clean_html(text)
    assert traces.scripts(cleaned) == []
    assert "<script" not in cleaned.lower() and "<iframe" not in cleaned.lower()
