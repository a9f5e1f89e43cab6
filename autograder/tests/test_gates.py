"""The gates miss no test file, say how to mend what fails, and share what may be shared."""

import sys

from autograder.authoring.shared import environment
from autograder.tests import gates
from autograder.tests.course import ROOT


def printing(name, **details):
    """A gate that prints a variable of its environment."""
    command = (sys.executable, "-c", f"import os; print(os.getenv({name!r}))")
    return gates.Gate("one", "it prints", command, "look at it", **details)


def test_every_test_file_is_in_one_gate():
    commands = {gate.name: gate.command for gate in gates.gates()}
    ignored = {part.removeprefix("--ignore=") for part in commands["tests"] if "--ignore=" in part}
    named = (*commands["answers"], *commands["quality"])
    alone = [part for part in named if part.startswith(f"{gates.TESTS}/")]
    assert commands["tests"][-1] == gates.TESTS
    assert sorted(ignored) == sorted(alone) and all((ROOT / path).is_file() for path in alone)


def test_answers_are_played_before_they_are_counted():
    names = [gate.name for gate in (*gates.gates(), *gates.other_gates()) if gate.shares]
    assert names.index("answers") < names.index("quality") < names.index("other-messages")


def test_only_gates_that_share_get_the_folder(tmp_path, capfd, monkeypatch):
    for name, value in environment(str(tmp_path)).items():
        monkeypatch.delenv(name, raising=False)
        assert gates.passes(printing(name), str(tmp_path))
        assert "\nNone\n" in capfd.readouterr().out
        assert gates.passes(printing(name, shares=True), str(tmp_path))
        out = capfd.readouterr().out
        assert f"\n{value}\n" in out and "== one: ok (" in out


def test_settings_of_the_shell_reach_no_gate(tmp_path, capfd, monkeypatch):
    monkeypatch.setenv("JAX_ENABLE_X64", "1")
    assert gates.passes(printing("JAX_ENABLE_X64"), str(tmp_path))
    assert gates.passes(printing("JAX_PLATFORMS"), str(tmp_path))
    out = capfd.readouterr().out
    assert "\nNone\n" in out and "\ncpu\n" in out


def test_a_gate_that_fails_says_how_to_mend_it(tmp_path, capfd):
    gate = gates.Gate("two", "it fails", (sys.executable, "-c", "raise SystemExit(3)"), "no way")
    assert not gates.passes(gate, str(tmp_path))
    out = capfd.readouterr().out
    assert "== two: FAILED" in out and "== to mend: no way\n== again: " in out


def test_a_name_that_no_gate_begins_with(capsys):
    assert gates.main(["tets", "lesson-"]) == 2
    assert capsys.readouterr().err == "no gate begins with tets or lesson-\n"
