"""Slips of the hand as mutation operators: numbers, signs, names and lists gone wrong."""

import libcst as cst
import libcst.matchers as m

from autograder.authoring.operators import ANY, Operator, everywhere, source, swapped

_LONG = m.Float(value=m.MatchRegex(r"\d+\.\d{4,}"))
_ARITHMETIC = (cst.Add, cst.Subtract, cst.Multiply, cst.Divide)
_COMPARISONS = (
    cst.LessThan, cst.LessThanEqual, cst.GreaterThan, cst.GreaterThanEqual, cst.Equal, cst.NotEqual,
)  # fmt: skip
_PYTHON_NAMES = {"log": "append", "mul": "multiply", "add": "+", "sub": "-", "div": "divide"}


class ConstantRounded(Operator):
    cause = "rounded-constants"

    def changes(self, node):
        for digits in (2, 3, 4):
            if m.matches(node, _LONG):
                yield None, _rounded(node, digits)
            for label, new in everywhere(node, _LONG, lambda old, n=digits: _rounded(old, n)):
                yield f"{label}, {digits} digits", new


class ConstantsSwapped(Operator):
    def changes(self, node):
        if isinstance(node, cst.Module):
            found = dict.fromkeys(one.value for one in m.findall(node, _LONG))
            for a, b in zip(found, list(found)[1:], strict=False):
                swap = {a: b, b: a}
                new = m.replace(node, _LONG, lambda old, _, to=swap: cst.Float(to[old.value]))
                yield f"{a} and {b}", new


class Expm1AsExp(Operator):
    def changes(self, node):
        if m.matches(node, m.Attribute(attr=m.Name("expm1"))):
            yield None, node.with_changes(attr=cst.Name("exp"))


class ComparisonFlipped(Operator):
    def changes(self, node):
        if m.matches(node, m.Comparison(comparisons=[m.ComparisonTarget()])):
            for kind in _COMPARISONS:
                target = node.comparisons[0].with_changes(operator=kind())
                yield None, node.with_changes(comparisons=(target,))


class LengthForRank(Operator):
    def changes(self, node):
        if m.matches(node, m.Attribute(attr=m.Name("ndim"))):
            yield None, cst.parse_expression(f"len({source(node.value)})")


class OperatorReplaced(Operator):
    def changes(self, node):
        if m.matches(node, m.BinaryOperation()) and type(node.operator) in _ARITHMETIC:
            for kind in _ARITHMETIC:
                yield None, node.with_changes(operator=kind())


class OffByOne(Operator):
    cause = ANY

    def changes(self, node):
        if m.matches(node, m.Integer()):
            for step in (-1, 1):
                yield None, cst.parse_expression(str(int(node.value) + step))


class ReturnDropped(Operator):
    def changes(self, node):
        if isinstance(node, cst.Return) and node.value is not None:
            yield None, cst.Expr(node.value)


class StatementDropped(Operator):
    def changes(self, node):
        if isinstance(node, cst.IndentedBlock):
            for i, gone in enumerate(node.body):
                if _does_something(gone):
                    rest = [*node.body[:i], *node.body[i + 1 :]] or [cst.parse_statement("pass")]
                    yield source(gone), node.with_changes(body=rest)


class ListEntryDropped(Operator):
    def changes(self, node):
        if m.matches(node, m.List()):
            for i, gone in enumerate(node.elements):
                rest = [*node.elements[:i], *node.elements[i + 1 :]]
                if rest:
                    rest[-1] = rest[-1].with_changes(comma=cst.MaybeSentinel.DEFAULT)
                yield f"{i + 1}, {source(gone.value)}", node.with_changes(elements=rest)


class ListReordered(Operator):
    def changes(self, node):
        if m.matches(node, m.List()):
            for i in range(1, len(node.elements)):
                pair = swapped(*node.elements[i - 1 : i + 1])
                rest = [*node.elements[: i - 1], *pair, *node.elements[i + 1 :]]
                yield f"{i} and {i + 1}", node.with_changes(elements=rest)


class PythonNameForPrimitive(Operator):
    cause = "python-names-in-jaxpr"

    def changes(self, node):
        if m.matches(node, m.SimpleString()) and node.value.strip("\"'") in _PYTHON_NAMES:
            name = _PYTHON_NAMES[node.value.strip("\"'")]
            yield None, node.with_changes(value=f'"{name}"')


def _does_something(statement):
    """Whether a statement is an assignment or a call, and no docstring, return or block."""
    kinds = m.Assign() | m.AugAssign() | m.Expr(value=m.Call())
    return m.matches(statement, m.SimpleStatementLine(body=[kinds]))


def _rounded(node, digits):
    return cst.Float(f"{float(node.value):.{digits}g}")
