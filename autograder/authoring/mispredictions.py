"""Predicted types gone wrong, as mutation operators."""

import re

import libcst.matchers as m

from autograder.authoring.operators import ANY, Operator

_TYPE = re.compile(r"~?[a-z]+\d*\[[\d,]*\]")


class WeakTypeMistaken(Operator):
    cause = ANY  # of a Python number, or of a result that an array decides

    def changes(self, node):
        text = _text(node)
        if _TYPE.fullmatch(text):
            yield None, _string(node, text[1:] if text[0] == "~" else f"~{text}")


class SixtyFourBits(Operator):
    cause = "ints-are-harmless"

    def changes(self, node):
        text = _text(node)
        if _TYPE.fullmatch(text) and "32" in text:
            yield None, _string(node, text.replace("32", "64"))


def _text(node):
    """The text of a string literal; "" for any other node."""
    return node.value.strip("\"'") if m.matches(node, m.SimpleString()) else ""


def _string(node, text):
    return node.with_changes(value=f'"{text}"')
