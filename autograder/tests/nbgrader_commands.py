"""Run nbgrader's commands as from a plain shell, importing nbgrader once and not for each.

A server process imports nbgrader; every command runs in a fork of it, with its own working folder
and output, which is what `python -m nbgrader COMMAND` does after two seconds of imports.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

SERVER = """
import json, os, sys
from nbgrader.apps import NbGraderApp
from autograder.grading import collect, execute, feedback, scores, staging

for line in sys.stdin:
    folder, argv, log = json.loads(line)
    child = os.fork()
    if child == 0:
        output = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(output, 1)
        os.dup2(output, 2)
        os.chdir(folder)
        sys.argv = ["nbgrader", *argv]
        sys.exit(NbGraderApp.launch_instance())
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""


class Commands:
    """The server; `home` is an empty folder that serves as the user's home."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.log = home / "log.txt"
        self.server = subprocess.Popen(
            [sys.executable, "-c", SERVER],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=plain_environment(home),
        )

    def run(self, *argv: str, cwd: Path) -> tuple[int, str]:
        """Run `nbgrader ARGV` in the folder `cwd`; return (exit code, all it printed)."""
        assert self.server.stdin and self.server.stdout
        print(json.dumps([str(cwd), argv, str(self.log)]), file=self.server.stdin, flush=True)
        code = int(self.server.stdout.readline())
        return code, self.log.read_text(encoding="utf-8")

    def ran(self, *argv: str, cwd: Path) -> str:
        """Run a command that should succeed; return all it printed."""
        code, output = self.run(*argv, cwd=cwd)
        assert code == 0, output
        return output

    def close(self) -> None:
        self.server.communicate()


def plain_environment(home: Path) -> dict[str, str]:
    """Return an environment without an activated virtual environment, at home in `home`."""
    return {
        "PATH": os.defpath,
        "HOME": str(home),
        "JUPYTER_DATA_DIR": str(home / "data"),
        "JUPYTER_CONFIG_DIR": str(home / "config"),
        "PYTHONWARNINGS": "ignore",
    }
