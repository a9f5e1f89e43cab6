"""What in the text of a submission looks like tampering, said as it stands there.

None of it decides about points: the examiner runs no code of the student's. It tells an instructor
where to look, above all where points rest on what the student's process reports.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from autograder.grading.master import is_given, is_test, marks

if TYPE_CHECKING:
    from nbformat.notebooknode import NotebookNode

# What a student has no reason to change, by the name under which a notebook has it.
KEPT = {"autograder", "builtins", "check", "get_ipython", "jax", "jnp", "lax", "np", "numpy", "sys"}
# What a student has no reason to import: the checks' own parts, and ways into other processes.
STRANGE = {"ctypes", "ipykernel", "marshal", "zmq"}


def signs_in(notebook: NotebookNode) -> list[str]:
    """Return a sentence for each such thing in the student's cells; none in cells that are ours."""
    found: dict[str, None] = {}
    for index, cell in enumerate(notebook.cells):
        if cell.cell_type == "code" and not is_test(cell) and not is_given(cell):
            name = marks(cell).get("grade_id")
            where = f"cell {name!r}" if name else f"cell {index + 1}"
            found |= {f"{where} {what}": None for what in _strange(cell.source)}
    return list(found)


def _strange(source: str) -> list[str]:
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return []
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found += [f"imports {alias.name}" for alias in node.names if _is_strange(alias.name)]
        elif isinstance(node, ast.ImportFrom):
            module = node.module or ""
            private = [alias.name for alias in node.names if alias.name.startswith("_")]
            if _is_strange(module) or (module == "autograder.check" and private):
                found.append(f"imports from {module}")
        found += [f"changes {_shown(one)}" for one in _changed(node) if _root(one) in KEPT]
    return found


def _changed(node: ast.AST) -> list[ast.AST]:
    """Return the attributes and entries that a statement sets or deletes, and what a call does."""
    if isinstance(node, ast.Call):
        named = node.func.id if isinstance(node.func, ast.Name) else ""
        return node.args[:1] if named in ("setattr", "delattr") else []
    targets = [getattr(node, "target", None), *getattr(node, "targets", ())]
    return [target for target in targets if isinstance(target, ast.Attribute | ast.Subscript)]


def _is_strange(module: str) -> bool:
    return module.partition(".")[0] in STRANGE or module.startswith("autograder.check.")


def _root(node: ast.AST) -> str:
    """Return the name that an attribute, an entry or a call's result is reached from."""
    while not isinstance(node, ast.Name):
        if isinstance(node, ast.Attribute | ast.Subscript):
            node = node.value
        elif isinstance(node, ast.Call):
            node = node.func
        else:
            return ""
    return node.id


def _shown(node: ast.AST) -> str:
    text = ast.unparse(node)
    return f"`{text if len(text) <= 60 else text[:57] + '...'}`"
