"""What learners do to a right JAX program, as mutation operators."""

import re

import libcst as cst
import libcst.matchers as m

from autograder.authoring.exercises import play
from autograder.authoring.operators import ANY, Operator, begun_with, everywhere, source, swapped

_WHERE = m.Call(func=m.Attribute(attr=m.Name("where")), args=[m.Arg(), m.Arg(), m.Arg()])
_BLOCK = m.Call(func=m.Attribute(attr=m.Name("block_until_ready")), args=[m.Arg()])
_CLOCK = m.Call(func=m.Name("clock"))
# What an answer that was fitted to the visible tests looks at: shapes, and types of the rest.
_KIND = "[str(getattr(a, 'shape', type(a).__name__)) for a in ({0},)]"


class JitDropped(Operator):
    cause = "only-parts-are-jitted"

    def changes(self, node):
        if _is_jitted(node):
            yield "whole function", node.with_changes(decorators=())


class JitMadeAnew(Operator):
    cause = "jit-made-anew"

    def changes(self, node):
        if _is_jitted(node):
            names = ", ".join(one.name.value for one in node.params.params)
            call = cst.parse_statement(f"return {node.name.value}({names})")
            inside = node.with_changes(leading_lines=())
            body = node.body.with_changes(body=[inside, call])
            yield "at every call", node.with_changes(decorators=(), body=body)


class StaticArgument(Operator):
    cause = "arrays-as-static"

    def changes(self, node):
        if m.matches(node, m.FunctionDef()):
            static = cst.Decorator(cst.parse_expression("jax.jit(static_argnums=0)"))
            yield "the first", node.with_changes(decorators=(static,))


class NumpyForJnp(Operator):
    cause = "numpy-inside-jit"

    def changes(self, node):
        if m.matches(node, m.Attribute(value=m.Name("jnp"))):
            yield None, node.with_changes(value=cst.Name("np"))
        yield from everywhere(node, m.Name("jnp"), lambda old: cst.Name("np"))


class PythonIfForWhere(Operator):
    cause = "branch-on-a-value"

    def changes(self, node):
        if m.matches(node, _WHERE):
            test, chosen, other = (source(arg.value) for arg in node.args)
            yield None, cst.parse_expression(f"({chosen} if {test} else {other})")


class WhereBranchesSwapped(Operator):
    def changes(self, node):
        if m.matches(node, _WHERE):
            test, chosen, other = node.args
            yield None, node.with_changes(args=(test, *swapped(chosen, other)))


class StateCaptured(Operator):
    cause = ANY  # a leak only where something is traced

    def changes(self, node):
        yield from _with_state(node, "kept.append({0})")


class FirstStateKept(Operator):
    cause = ANY  # a leak only where something is traced

    def changes(self, node):
        yield from _with_state(node, "kept.append({0})", "{0} = kept[0]")


class VisibleCasesOnly(Operator):
    def changes(self, node):
        if m.matches(node, m.FunctionDef()):
            known = f"{_KIND} not in {_visible_calls(self.exercise)}"
            names = [one.name.value for one in node.params.params]
            names += [f"*{node.params.star_arg.name.value}"] if _has_star(node) else []
            guard = f"if {known.format(', '.join(names))}:\n    return {names[0]}\n"
            yield "else the argument", begun_with(node, guard)


class AppendInPlace(Operator):
    cause = "mutates-argument"

    def changes(self, node):
        if m.matches(node, m.List(elements=[m.StarredElement(), m.Element()])):
            old, entry = (source(one.value) for one in node.elements)
            yield None, cst.parse_expression(f"({old}.append({entry}) or {old})")


class ArgumentsNotUnpacked(Operator):
    def changes(self, node):
        if m.matches(node, m.Call(args=[m.Arg(star="*")])):
            yield None, node.with_changes(args=(node.args[0].with_changes(star=""),))


class BlockUntilReadyMissing(Operator):
    cause = "timed-the-dispatch"

    def changes(self, node):
        if m.matches(node, _BLOCK):
            yield None, node.args[0].value
        yield from everywhere(node, _BLOCK, lambda old: old.args[0].value)


class WarmUpMissing(Operator):
    cause = "timed-the-compilation"

    def changes(self, node):
        for start, body in _timed_bodies(node):
            rest = [*body[: start - 1], *body[start:]]
            yield "no first call", node.with_changes(body=node.body.with_changes(body=rest))


class WarmUpTimed(Operator):
    cause = "timed-the-compilation"

    def changes(self, node):
        for start, body in _timed_bodies(node):
            rest = [*body[: start - 1], body[start], body[start - 1], *body[start + 1 :]]
            yield "after the clock", node.with_changes(body=node.body.with_changes(body=rest))


class OwnClock(Operator):
    def changes(self, node):
        own = cst.parse_expression("time.perf_counter()")
        if m.matches(node, _CLOCK):
            yield None, own
        yield from everywhere(node, _CLOCK, lambda old: own)


def _is_jitted(node):
    return m.matches(node, m.FunctionDef(decorators=[m.Decorator(m.Attribute(attr=m.Name("jit")))]))


def _has_star(node):
    return isinstance(node.params.star_arg, cst.Param)


def _timed_bodies(node):
    """(index of the statement that reads the clock first, body) where a warm-up precedes it."""
    if m.matches(node, m.FunctionDef()):
        body = node.body.body
        reads = [i for i, line in enumerate(body) if m.findall(line, _CLOCK)]
        if reads and reads[0] > 0 and m.findall(body[reads[0] - 1], m.Call()):
            yield reads[0], body


def _with_state(node, *statements):
    """The module with a global list that its function fills, about its first argument."""
    if not isinstance(node, cst.Module):
        return
    for function in m.findall(node, m.FunctionDef()):
        name = function.params.params[0].name.value
        new = begun_with(function, *(text.format(name) for text in statements))
        changed = node.deep_replace(function, new)
        kept = cst.parse_statement("kept = []")
        yield "a global list", changed.with_changes(body=[kept, *changed.body])


def _visible_calls(exercise):
    """Shapes and types of the arguments that an exercise's visible tests call its function with."""
    recorder = (
        "\nseen, inner = [], {name}\n"
        "def {name}(*args, **kwargs):\n"
        f"    seen.append({_KIND.format('*args')})\n"
        "    print('call:', seen[-1])\n"
        "    return inner(*args, **kwargs)\n"
    ).format(name=exercise.name)
    printed = play(exercise, exercise.reference + recorder, hidden=False).printed
    calls = re.findall(r"^call: (.*)$", printed, re.MULTILINE)
    return f"[{', '.join(sorted(set(calls)))}]"
