"""What learners do to state, keys, prints and arguments, as mutation operators."""

import libcst as cst
import libcst.matchers as m

from autograder.authoring.operators import Operator, source, swapped
from autograder.check._misconceptions import BY_ID

_DEBUG_PRINT = m.Attribute(value=m.Attribute(attr=m.Name("debug")), attr=m.Name("print"))
_AT_SET = m.Call(func=m.Attribute(value=m.Subscript(value=m.Attribute(attr=m.Name("at")))))
_SPLIT = m.Call(func=m.Attribute(attr=m.Name("split")), args=[m.Arg()])


class DebugPrintAsPrint(Operator):
    cause = "side-effects-run-every-call"

    def changes(self, node):
        if m.matches(node, _DEBUG_PRINT):
            yield None, cst.Name("print")


class UpdateNotKept(Operator):
    cause = "in-place"

    def changes(self, node):
        if m.matches(node, _AT_SET):
            array = source(node.func.value.value.value)
            yield None, cst.parse_expression(f"({source(node)}, {array})[1]")


class KeyNotSplit(Operator):
    cause = "key-is-a-generator"

    def changes(self, node):
        if m.matches(node, _SPLIT):
            key = source(node.args[0].value)
            yield None, cst.parse_expression(f"({key}, {key})")


class OtherCause(Operator):
    def changes(self, node):
        if m.matches(node, m.SimpleString()) and node.value.strip("\"'") in BY_ID:
            for other in list(BY_ID)[:12]:
                yield None, node.with_changes(value=f'"{other}"')


class ParametersSwapped(Operator):
    def changes(self, node):
        if m.matches(node, m.Parameters()) and len(node.params) > 1:
            first, second, *rest = node.params
            yield "the first two", node.with_changes(params=(*swapped(first, second), *rest))


class ArgumentReturned(Operator):
    def changes(self, node):
        if m.matches(node, m.FunctionDef()) and len(node.params.params) > 1:
            for one in node.params.params:
                new = cst.parse_statement(f"return {one.name.value}")
                body = node.body.with_changes(body=[*node.body.body[:-1], new])
                yield one.name.value, node.with_changes(body=body)


class IndexShifted(Operator):
    def changes(self, node):
        if m.matches(node, m.Subscript(slice=[m.SubscriptElement(slice=m.Index(value=m.Name()))])):
            for step in ("+ 1", "- 1"):
                index = f"{source(node.value)}[{source(node.slice[0].slice.value)} {step}]"
                yield None, cst.parse_expression(index)
