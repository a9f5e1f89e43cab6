"""The HTML card that a failing check shows in JupyterLab, and the text it shows elsewhere."""

import queue
import re
from html.parser import HTMLParser
from types import SimpleNamespace

import pytest
from jupyter_client.manager import start_new_kernel

from autograder.check._card import card, in_jupyterlab
from autograder.check._failure import CheckFailure
from autograder.tests.course import LESSONS, ROOT, read

FAILURE = CheckFailure(
    "`f` is wrong.",
    ["found: <script>alert(1)</script>", "expected: 1 & 2"],
    misconception="side-effects-run-every-call",
    next_step="return it & go on.",
)


class Elements(HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.open, self.tags, self.attributes = [], [], {}
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.open.append(tag)
        self.tags.append(tag)
        self.attributes.setdefault(tag, dict(attrs))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def test_the_card_has_all_four_parts_and_is_well_formed():
    elements = Elements(card(FAILURE))
    assert not elements.open
    assert elements.tags == ["section", "strong", "pre", "p", "em", "a", "p", "em"]
    assert elements.attributes["section"]["role"] == "alert"
    assert elements.attributes["pre"]["tabindex"] == "0"


def test_what_a_student_wrote_is_escaped():
    assert "<script" not in card(FAILURE)
    assert "&lt;script&gt;" in card(FAILURE) and "1 &amp; 2" in card(FAILURE)


def test_the_card_has_no_colour_of_its_own():
    styles = re.findall(r'style="([^"]*)"', card(FAILURE))
    for style in styles:
        for name, value in re.findall(r"([\w-]+): ([^;]+)", style):
            if "color" in name or name == "background":
                assert value.startswith("var(--jp-"), style


def test_the_link_leads_to_the_section_from_an_assignment():
    target = Elements(card(FAILURE)).attributes["a"]["href"]
    path, anchor = target.split("#")
    assert (ROOT / "release" / "01_jaxpr_trace_jit" / path).resolve() == LESSONS[0]
    headings = re.findall(r"^## (.+)$", "\n".join(c.source for c in read(LESSONS[0]).cells), re.M)
    assert anchor in [heading.replace("`", "").replace(" ", "-") for heading in headings]


def test_without_a_cause_there_is_no_link():
    assert "<a " not in card(CheckFailure("`f` is wrong.", next_step="try again."))


@pytest.mark.parametrize(
    "shell,lab",
    [
        (None, False),
        (SimpleNamespace(), False),
        (SimpleNamespace(kernel=SimpleNamespace(get_parent=lambda channel: None)), False),
        (SimpleNamespace(kernel=SimpleNamespace(get_parent=lambda channel: {})), False),
    ],
)
def test_who_is_not_jupyterlab(shell, lab):
    assert in_jupyterlab(shell) is lab


def test_a_kernel_shows_the_card_to_jupyterlab_and_text_to_others():
    code = "from autograder import check\ncheck.jitted('nothing_here', 1.0)"
    manager, client = start_new_kernel(kernel_name="python3")
    try:
        text = outputs(client, code, {})
        card_and_verdict = outputs(client, code, {"cellId": "abc"})
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)
    assert [kind for kind, _ in text] == ["error"]
    assert "Try: write `nothing_here`" in text[0][1]["traceback"][0]
    assert [kind for kind, _ in card_and_verdict] == ["display_data", "error"]
    assert "Not attempted" in card_and_verdict[0][1]["data"]["text/html"]
    assert card_and_verdict[1][1]["traceback"] == [
        "Not attempted: nothing is named `nothing_here` here."
    ]


def outputs(client, code, metadata):
    """What a kernel publishes for a cell sent with some metadata, as (kind, content)."""
    content = {"code": code, "silent": False, "store_history": True, "allow_stdin": False}
    message = client.session.msg("execute_request", content, metadata=metadata)
    client.shell_channel.send(message)
    found = []
    while True:
        try:
            reply = client.get_iopub_msg(timeout=60)
        except queue.Empty:
            pytest.fail("the kernel did not answer")
        if reply["parent_header"].get("msg_id") != message["header"]["msg_id"]:
            continue
        if reply["msg_type"] in ("display_data", "error", "stream"):
            found.append((reply["msg_type"], reply["content"]))
        if reply["msg_type"] == "status" and reply["content"]["execution_state"] == "idle":
            return found
