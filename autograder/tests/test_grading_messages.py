"""Messages, outputs and pages of a kernel that sends what it likes: kept where they are sound."""

from __future__ import annotations

import json

import pytest
from nbformat import v4
from nbformat.notebooknode import from_dict

from autograder.grading.config import course_config
from autograder.grading.execute import show_failure
from autograder.grading.messages import LARGEST_FRAME, CarefulSession, careful_context
from autograder.grading.outputs import kept
from autograder.grading.pages import clean_html
from autograder.tests import toy_course as toy
from autograder.tests.redteam import traces


def received(*frames):
    """What a session makes of frames."""
    session = CarefulSession(key=b"")
    _, rest = session.feed_identities(list(frames))
    return session.deserialize(rest)


def sent(content, kind="stream", **changes):
    """The frames of a message, with some of its four parts replaced by JSON of something else."""
    session = CarefulSession(key=b"")
    parts = session.msg(kind, content=content) | changes
    names = ("header", "parent_header", "metadata", "content")
    return [b"<IDS|MSG>", b"", *(json.dumps(parts[name], default=str).encode() for name in names)]


def test_a_sound_message_is_received_as_it_was_sent():
    message = received(*sent({"name": "stdout", "text": "größer 🐦"}))
    assert message["msg_type"] == "stream"
    assert message["content"] == {"name": "stdout", "text": "größer 🐦"}


@pytest.mark.parametrize(
    "frames",
    [
        [b"x"],
        [],
        [b"<IDS|MSG>"],
        [b"<IDS|MSG>", b"", b"{", b"{", b"{", b"{"],
        sent([1]),
        sent({}, header=[]),
        sent({}, parent_header=3),
        sent({}, header={"msg_id": "", "msg_type": 3}),
        sent({}, header={"msg_id": ""}),
    ],
)
def test_what_is_no_message_says_nothing(frames):
    message = received(*frames)
    assert (message["msg_type"], message["content"]) == ("unreadable", {})
    assert message["parent_header"] == {} and message["buffers"] == []


def test_text_that_is_no_unicode_is_replaced():
    message = received(*sent({"text": "a\ud800b"}))
    assert message["content"] == {"text": "a?b"}


def test_a_socket_takes_no_frame_larger_than_an_answer():
    import zmq

    context = careful_context()
    with context.socket(zmq.DEALER) as socket:
        assert socket.getsockopt(zmq.MAXMSGSIZE) == LARGEST_FRAME > 64 << 20
    context.term()


@pytest.mark.parametrize(
    ("reply", "says"),
    [
        ({"status": "ok"}, None),
        ({"status": "error", "ename": "E", "evalue": "why"}, "E: the cell failed: why"),
        ({"status": "aborted"}, "Aborted: the cell failed: "),
        ([1], "NoReply: the cell failed: "),
    ],
)
def test_a_cell_that_failed_without_an_output_gets_one(reply, says):
    cell = v4.new_code_cell("1")
    show_failure(cell, 0, {"content": reply})
    assert [output.traceback[0] for output in cell.outputs] == ([says] if says else [])
    show_failure(cell, 0, {"content": reply})
    assert len(cell.outputs) == bool(says)  # one is enough


def test_of_outputs_is_kept_what_notebooks_show():
    outputs = [
        {"output_type": "stream", "name": "stderr", "text": ["a", "b\ud800"]},
        {"output_type": "stream", "name": "shell", "text": 3},
        {"output_type": "error", "ename": "E", "evalue": None, "traceback": "lines"},
        {
            "output_type": "display_data",
            "data": {"image/png": "AAAA", "application/javascript": "alert(1)", "text/plain": 1},
            "metadata": {"image/png": {"width": 10, "height": "1 onerror=x"}, "tags": []},
        },
        {"output_type": "display_data", "data": {"application/x": {}}, "metadata": {}},
        {"output_type": "execute_result", "data": {"text/plain": "1"}, "execution_count": -1},
        {"output_type": "unheard_of"},
    ]
    stderr, stdout, error, figure, result = kept(list(map(from_dict, outputs)))
    assert (stderr.name, stderr.text, stdout.name, stdout.text) == ("stderr", "ab?", "stdout", "")
    assert (error.evalue, error.traceback) == ("", ["lines"])
    assert figure.data == {"text/plain": "", "image/png": "AAAA"}
    assert figure.metadata == {"image/png": {"width": 10}}
    assert (result.data, result.execution_count) == ({"text/plain": "1"}, None)


def test_a_page_keeps_what_formats_and_nothing_that_runs():
    page = (
        '<h2 id="a">A</h2><p>x<sup>2</sup></p><details open><summary>Hint</summary></details>'
        '<table><tbody><tr><td colspan="2">1</td></tr></tbody></table>'
        '<a href="https://docs.jax.dev">JAX</a>'
        '<img src="data:image/png;base64,AAAA" alt="a figure">'
    )
    assert clean_html(page).replace('=""', "") == page
    bad = (
        "<script>alert(1)</script><p onclick='alert(1)'>x</p><a href='javascript:alert(1)'>y</a>"
        "<img src='https://example.org/seen.png' onerror='alert(1)'><iframe src='x'></iframe>"
        "<a href='data:text/html,x'>z</a><style>p{}</style><form action='x'></form>"
    )
    cleaned = clean_html(bad.encode())
    assert "&lt;script&gt;" in cleaned and "<p>x</p>" in cleaned and "<a>y</a>" in cleaned
    for word in ("<script", "onclick", "javascript:", "onerror", "<iframe", "<style", "<form"):
        assert word not in cleaned
    assert 'src="https' not in cleaned and "data:text" not in cleaned


def test_every_page_made_with_a_courses_configuration_is_cleaned(tmp_path):
    from nbconvert.exporters import HTMLExporter

    bad = "<script>alert(7331)</script><img src=x onerror=alert(7331)>"
    shown = {"text/html": bad, "application/javascript": "alert(7331)"}
    output = v4.new_output("display_data", data={"text/markdown": bad})
    cells = [
        v4.new_markdown_cell(f"## A heading\n\n{bad}"),
        v4.new_code_cell("1", outputs=[output, v4.new_output("display_data", data=shown)]),
    ]
    config = course_config(toy.make_course(tmp_path / "course"))
    page, _ = HTMLExporter(config=config).from_notebook_node(v4.new_notebook(cells=cells))
    assert "A heading" in page and traces.scripts(page) == []
