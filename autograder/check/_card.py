"""The same four parts as an HTML card, for a check that fails in JupyterLab."""

import html
import json

# JupyterLab's own colours, so that the card follows its theme; elsewhere the browser's.
_BOX = (
    "border-left: 4px solid var(--jp-error-color1, currentColor); padding: 0.5em 1em; "
    "color: var(--jp-content-font-color1, inherit); "
    "background: var(--jp-layout-color1, transparent); "
    "font-family: var(--jp-content-font-family, sans-serif)"
)
_CODE = "font-family: var(--jp-code-font-family, monospace); margin: 0.5em 0; white-space: pre-wrap"


def card(failure):
    """A failure as HTML: no script, no colour of its own, a link to the lesson that treats it.

    Args:
      failure: a `CheckFailure`.

    Returns:
      One HTML element as text. Whatever a student's code has put into it is escaped.
    """
    parts = [f"<strong>{html.escape(failure.verdict)}</strong>"]
    if failure.evidence:
        lines = html.escape("\n".join(failure.evidence))
        parts.append(f'<pre tabindex="0" style="{_CODE}">{lines}</pre>')
    belief = failure.belief
    if belief is not None:
        parts.append(f"<p><em>Cause:</em> {html.escape(belief.cause)}{_link(belief)}</p>")
    if failure.next_step:
        parts.append(f"<p><em>Try:</em> {html.escape(failure.next_step)}</p>")
    return f'<section role="alert" style="{_BOX}">{"".join(parts)}</section>'


def in_jupyterlab(shell):
    """Whether the cell that runs was sent by JupyterLab, which names its cell in the request.

    nbclient, and so grading and validating, names none: there the message is text.

    Args:
      shell: what IPython's `get_ipython()` returns, or None.
    """
    kernel = getattr(shell, "kernel", None)
    if kernel is None:
        return False
    return "cellId" in (kernel.get_parent("shell") or {}).get("metadata", {})


def _link(belief):
    lesson = belief.notebook
    if lesson is None:
        return ""
    # An assignment lies two folders down, in release/ or work/.
    target = f"../../notebooks/{lesson.name}{_anchor(lesson, belief.part)}"
    return f' <a href="{html.escape(target)}">Lesson {belief.lesson}, {belief.part}</a>.'


def _anchor(lesson, part):
    """JupyterLab's anchor of the section that a part is: its heading with dashes for blanks."""
    for cell in json.loads(lesson.read_text("utf-8"))["cells"]:
        for line in "".join(cell["source"]).splitlines():
            if cell["cell_type"] == "markdown" and line.startswith(f"## {part} "):
                return "#" + line[3:].replace("`", "").strip().replace(" ", "-")
    return ""
