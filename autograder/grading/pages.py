"""What of a student's HTML a page may hold: what formats and shows, and nothing that runs."""

from __future__ import annotations

import re

# Beside those that bleach allows: what Markdown, pandas and IPython write.
_TAGS = {
    "p", "br", "hr", "div", "span", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "dl", "dt", "dd",
    "del", "ins", "sub", "sup", "small", "s", "u", "kbd", "samp", "var", "mark", "details",
    "summary", "table", "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "th", "td",
    "img", "figure", "figcaption",
}  # fmt: skip
_ATTRIBUTES = {
    "*": ["class", "id", "title", "align", "colspan", "rowspan", "scope", "border"],
    "a": ["href"],
    "details": ["open"],
}
_ADDRESS = re.compile("(https?|mailto):", re.IGNORECASE)
_PICTURE = re.compile(r"data:image/(png|jpeg|gif);base64,[A-Za-z0-9+/=\s]*")


def clean_html(text: str | bytes) -> str:
    """Return HTML without scripts, handlers, styles, frames, forms and pictures from elsewhere.

    A tag that may not be there is shown as text.
    """
    import bleach

    def allowed(tag: str, name: str, value: str) -> bool:
        if tag == "img":
            fine = name in ("alt", "width", "height") or name in _ATTRIBUTES["*"]
            return fine or (name == "src" and bool(_PICTURE.fullmatch(value)))
        if name == "href" and ":" in value and not _ADDRESS.match(value):
            return False
        return name in _ATTRIBUTES["*"] or name in _ATTRIBUTES.get(tag, ())

    text = text.decode("utf-8", "replace") if isinstance(text, bytes) else str(text)
    return bleach.clean(
        text,
        tags=bleach.ALLOWED_TAGS | _TAGS,
        attributes=allowed,
        protocols={*bleach.ALLOWED_PROTOCOLS, "data"},
    )
