"""What a mutation operator is: a class whose name says a mistake, and tools to write one."""

from collections.abc import Callable, Iterator

import libcst as cst
import libcst.matchers as m

from autograder.authoring.exercises import Exercise

ANY = "any"


class Operator:
    """One mistake. A subclass yields (label, new node) for each way a node can suffer it.

    A label of None stands for the two nodes' sources.

    Attributes:
      cause: id of the misconception that makes learners do this; None for a slip, which has none,
        and ANY where the result may be what one or another misconception leads to.
    """

    cause: str | None = None

    def __init__(self, exercise: Exercise):
        self.exercise = exercise

    def changes(self, node: cst.CSTNode) -> Iterator[tuple[str | None, cst.CSTNode]]:
        """What may stand in place of `node`; nothing where the mistake cannot happen to it."""
        raise NotImplementedError


def walk(node: cst.CSTNode) -> Iterator[cst.CSTNode]:
    """A node and everything in it, in the order of the source."""
    yield node
    for child in node.children:
        yield from walk(child)


def source(node: cst.CSTNode) -> str:
    """The code of a node on one line."""
    return " ".join(cst.Module([]).code_for_node(node).split())


def swapped(a, b):
    """Two entries of a list or call in the other order, their commas left in place."""
    return b.with_changes(comma=a.comma), a.with_changes(comma=b.comma)


def everywhere(
    node: cst.CSTNode, matcher: m.BaseMatcherNode, change: Callable
) -> Iterator[tuple[str, cst.CSTNode]]:
    """The whole module with a change made at every place, where there are several."""
    if isinstance(node, cst.Module) and len(m.findall(node, matcher)) > 1:
        yield "everywhere", m.replace(node, matcher, lambda old, _: change(old))


def begun_with(function: cst.FunctionDef, *statements: str) -> cst.FunctionDef:
    """A function whose body starts with some statements, after its docstring."""
    body = list(function.body.body)
    docstring = function.get_docstring() is not None
    first = [cst.parse_statement(text) for text in statements]
    body[docstring:docstring] = first
    return function.with_changes(body=function.body.with_changes(body=body))
