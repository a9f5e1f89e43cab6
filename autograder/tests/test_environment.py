"""What pyproject declares, the lock holds and environment.yml names is one thing."""

import re
import subprocess
import sys
import tomllib
import venv

import pytest
from packaging.requirements import Requirement
from packaging.version import Version

from autograder import bootstrap
from autograder.tests.course import ROOT

LOCK = (ROOT / "requirements.lock").read_text("utf-8")
PEERS_LOCK = (ROOT / "requirements-peers.lock").read_text("utf-8")
PIN = r"^([\w.-]+)==([^\s;]+)(?: ; ([^\\\n]+?))? \\$"
PINS = re.findall(PIN, LOCK, re.MULTILINE)
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
DIRECT = [Requirement(text) for text in PROJECT["project"]["dependencies"]]
GROUP = [Requirement(text) for text in PROJECT["dependency-groups"]["test"]]


@pytest.mark.parametrize("requirement", [*DIRECT, *GROUP], ids=lambda r: r.name)
def test_every_direct_dependency_is_locked_within_its_range(requirement):
    versions = [Version(version) for name, version, _ in PINS if name == requirement.name]
    assert versions and all(version in requirement.specifier for version in versions)


def test_the_lock_gives_both_ends_of_the_jax_range():
    pins = {(version, marker) for name, version, marker in PINS if name == "jax"}
    assert ("0.10.2", "python_full_version < '3.12'") in pins
    assert any(v.startswith("0.12.") and marker.endswith(">= '3.12'") for v, marker in pins)


def test_the_lock_has_hashes_and_names_no_index():
    assert len(PINS) > 100
    assert LOCK.count("--hash=sha256:") >= len(PINS)
    assert not re.search(r"https?://|--index|--find-links| @ ", LOCK)


def test_every_direct_dependency_says_what_it_is_for():
    text = (ROOT / "pyproject.toml").read_text("utf-8")
    for requirement in [*DIRECT, *GROUP]:
        assert re.search(rf'^    "{requirement.name}[^"]*", *# \w', text, re.MULTILINE), requirement


def test_the_peers_lock_adds_to_the_lock_and_names_no_index():
    found = re.findall(PIN, PEERS_LOCK, re.MULTILINE)
    names = [name for name, _, _ in found]
    versions = [Version(version) for name, version, _ in found if name == "otter-grader"]
    (otter,) = [Requirement(text) for text in PROJECT["dependency-groups"]["peers"]]
    assert len(versions) == 1 and versions[0] in otter.specifier
    assert not set(names) & {name for name, _, _ in PINS}, "run: make lock"
    assert PEERS_LOCK.count("--hash=sha256:") >= len(found)
    assert not re.search(r"https?://|--index|--find-links| @ ", PEERS_LOCK)


def conda():
    """The lines of environment.yml under dependencies, and those under its pip."""
    text = (ROOT / "environment.yml").read_text("utf-8")
    dependencies = text.split("dependencies:\n")[1]
    own = re.findall(r"^  - ([\w=.]+)$", dependencies, re.MULTILINE)
    return own, re.findall(r"^      - (.+)$", dependencies, re.MULTILINE)


def test_environment_yml_is_the_lock():
    own, by_pip = conda()
    assert by_pip == ["-r requirements.lock"]
    assert {"pip", "make", "bubblewrap"} < set(own)
    python = next(name for name in own if name.startswith("python=")).split("=")[1]
    assert Version(python) >= Version("3.11")


def test_the_pip_part_of_environment_yml_installs(tmp_path):
    """From uv's cache, which setting up the project has filled; else from the package index."""
    (tmp_path / "requirements.txt").write_text(f"-r {ROOT}/requirements.lock\n".replace(" /", " /"))
    venv.create(tmp_path / "env")
    python = str(tmp_path / "env" / "bin" / "python")
    install = [sys.executable, "-m", "uv", "pip", "install", "--quiet", "--python", python]
    lock = ["--require-hashes", "-r", str(ROOT / "requirements.lock")]
    if subprocess.call([*install, "--offline", *lock], stderr=subprocess.DEVNULL) != 0:
        subprocess.run([*install, *lock], check=True)
    shown = subprocess.run(
        [python, "-c", "import jax, nbgrader; print(jax.__version__)"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert shown.stdout.strip() in {version for name, version, _ in PINS if name == "jax"}


@pytest.mark.parametrize(
    "version,venv,says",
    [
        ((3, 10), True, "found Python 3.10"),
        ((3, 10), True, "the course needs 3.11 or newer. Name one that is: make PYTHON=python3.12"),
        ((3, 12), False, "has no venv module"),
        ((3, 12), False, "apt-get install python3.12-venv"),
    ],
)
def test_an_interpreter_that_will_not_do(version, venv, says):
    assert says in bootstrap.unusable(version, venv)


def test_an_interpreter_that_will_do():
    assert bootstrap.unusable(sys.version_info[:2], bootstrap.has_venv()) == ""


def test_a_ready_environment_is_left_alone(tmp_path, monkeypatch):
    monkeypatch.chdir(ROOT)
    (tmp_path / "ready").write_text(bootstrap.fingerprint((3, 11)))
    assert bootstrap.build(str(tmp_path), "/nowhere/python", (3, 11)) == 0


def test_a_step_that_fails_is_named_and_leaves_no_ready_environment(tmp_path, monkeypatch, capfd):
    monkeypatch.chdir(ROOT)
    false = "/bin/false"
    assert bootstrap.build(str(tmp_path / "env"), false, (3, 11)) == 1
    assert "setup: this step failed, see above: /bin/false -m venv" in capfd.readouterr().err
    assert not (tmp_path / "env" / "ready").exists()


def test_the_peers_environment_is_built_from_both_locks(monkeypatch):
    monkeypatch.chdir(ROOT)
    built = []
    monkeypatch.setattr(bootstrap, "build", lambda *asked: built.append(asked) or 0)
    assert bootstrap.main(["--peers", ".venv"]) == 0
    assert built[0][0] == ".venv-peers"
    assert built[0][3] == ["requirements.lock", "requirements-peers.lock"]
    one, both = bootstrap.fingerprint((3, 11)), bootstrap.fingerprint((3, 11), built[0][3])
    assert one != both


@pytest.mark.parametrize("arguments", [[], ["--other"], ["--peers"], ["a", "b"]])
def test_bootstrap_says_how_it_is_called(arguments, capsys, monkeypatch):
    monkeypatch.chdir(ROOT)
    assert bootstrap.main(arguments) == 1
    assert "usage: python3 autograder/bootstrap.py [--other] FOLDER" in capsys.readouterr().err


def test_without_the_other_interpreter_ci_fails_and_others_skip_with_a_line(capsys, monkeypatch):
    monkeypatch.setenv("PATH", "")
    monkeypatch.setenv("PYENV_ROOT", "/nowhere")
    assert bootstrap.other_interpreter((3, 11)) == (None, None)
    monkeypatch.delenv("CI", raising=False)
    assert bootstrap.no_other((3, 11)) == 0
    assert "skipped: the other end of the JAX range, since no Python 3.12 or newer" in (
        capsys.readouterr().out
    )
    monkeypatch.setenv("CI", "true")
    assert bootstrap.no_other((3, 12)) == 1
    assert "no Python 3.11 found" in capsys.readouterr().err


def test_make_alone_prints_every_target_on_one_line():
    shown = subprocess.run(["make", "-C", str(ROOT), "-s"], capture_output=True, text=True)
    targets = re.search(r"^\.PHONY: ((?:.|\\\n)*?)\n(?!\t)", (ROOT / "Makefile").read_text(), re.M)
    listed = [line.split()[0] for line in shown.stdout.splitlines() if not line.startswith("make")]
    assert sorted(listed) == sorted(targets[1].replace("\\\n", " ").split())
    assert all(len(line) <= 100 for line in shown.stdout.splitlines())


def test_ci_runs_make_test():
    script = (ROOT / ".ci" / "run").read_text()
    assert script.splitlines()[-1] == "make test"


@pytest.fixture
def run(monkeypatch):
    """The commands that bootstrap runs, on a Linux machine that has every program."""
    monkeypatch.chdir(ROOT)
    commands = []
    monkeypatch.setattr(bootstrap.subprocess, "call", lambda command, **_: commands.append(command))
    monkeypatch.setattr(bootstrap.sys, "platform", "linux")
    monkeypatch.setattr(bootstrap.shutil, "which", lambda name: f"/usr/bin/{name}")
    return commands


def test_the_sandbox_is_installed_where_that_may_be_and_else_the_command_is_told(
    run, monkeypatch, capsys
):
    assert bootstrap.main(["--sandbox"]) == 0
    assert not run and not capsys.readouterr().out

    missing = {"bwrap": None}
    monkeypatch.setattr(bootstrap.shutil, "which", lambda name: missing.get(name, name))
    monkeypatch.setattr(bootstrap.os, "geteuid", lambda: 0)
    assert bootstrap.main(["--sandbox"]) == 0
    assert [command[:2] for command in run] == [["apt-get", "update"], ["apt-get", "install"]]
    assert "bubblewrap" in run[1]

    run.clear()
    monkeypatch.setattr(bootstrap.os, "geteuid", lambda: 1000)
    assert bootstrap.main(["--sandbox"]) == 0
    assert not run
    assert capsys.readouterr().out.splitlines()[-1] == (
        "grading needs bubblewrap. On Debian and Ubuntu: sudo apt-get install bubblewrap"
    )


def test_postgresql_is_installed_for_tests_where_that_may_be(run, monkeypatch, capsys):
    assert bootstrap.main(["--database"]) == 0
    assert not run and not capsys.readouterr().out

    monkeypatch.setattr(bootstrap.glob, "glob", lambda pattern: [])
    missing = {"initdb": None}
    monkeypatch.setattr(bootstrap.shutil, "which", lambda name: missing.get(name, name))
    monkeypatch.setattr(bootstrap.os, "geteuid", lambda: 0)
    assert bootstrap.main(["--database"]) == 0
    assert [command[:2] for command in run] == [["apt-get", "update"], ["apt-get", "install"]]
    assert run[1][-1] == "postgresql"

    run.clear()
    monkeypatch.setattr(bootstrap.os, "geteuid", lambda: 1000)
    assert bootstrap.main(["--database"]) == 0
    assert not run
    assert capsys.readouterr().out.splitlines()[-1] == (
        "the tests of a gradebook in PostgreSQL are skipped: sudo apt-get install postgresql"
    )
