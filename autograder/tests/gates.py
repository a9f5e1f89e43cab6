"""`make test`: every gate of the project, one after the other; the first that fails stops the run.

Each gate is one command that can be run alone. `python -m autograder.tests.gates lessons` runs the
gates whose names begin so.
"""

import dataclasses
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from autograder.authoring import shared

ROOT = Path(__file__).parents[2]
TESTS = "autograder/tests"
NBVAL = [
    *("-p", "autograder.tests.timed_alone", "-n", "2", "--dist", "loadscope"),
    *("--nbval", "--nbval-current-env", "--nbval-sanitize-with", f"{TESTS}/nbval.cfg"),
]
ANSWERS = (f"{TESTS}/test_answers.py", f"{TESTS}/test_answers_apart.py")
QUALITY = f"{TESTS}/test_course_quality.py"
OTHER = ROOT / ".venv-other" / "bin" / "python"


@dataclasses.dataclass(frozen=True)
class Gate:
    """One command, what it proves, and what to do when it fails.

    `shares` is for gates that trace the same programs and play the same answers again and again:
    what one process has compiled or played, the others load. A lesson compiles for itself, since it
    times that.
    """

    name: str
    proves: str
    command: tuple
    mend: str
    shares: bool = False


def pytest(python, *arguments):
    """A pytest command line for one of the two environments.

    Only where it is used is nbval loaded: it takes each process two seconds.
    """
    unused = () if "--nbval" in arguments else ("-p", "no:nbval")
    return (str(python), "-m", "pytest", *unused, *arguments)


def gates(here=sys.executable):
    """The gates that need one interpreter only, in order."""
    return [
        Gate(
            "lint",
            "the code is clean and formatted",
            (here, "-m", "ruff", "check", "autograder"),
            "make fmt, then mend by hand what is left",
        ),
        Gate(
            "format",
            "the code is formatted",
            (here, "-m", "ruff", "format", "--check", "autograder"),
            "make fmt",
        ),
        Gate(
            "tests",
            "the package; release; form of the course",
            pytest(
                # More processes than cores: much of it waits for kernels and limits of time.
                *(here, "-n", "4", "--dist", "loadfile", "--no-loadscope-reorder"),  # see conftest
                *(f"--ignore={path}" for path in (*ANSWERS, QUALITY)),
                TESTS,
            ),
            "the test's name says which notebook or module; make release or make fmt may be due",
            shares=True,
        ),
        Gate(
            "answers",
            "every solution and every right answer passes; every blank and every wrong one fails",
            pytest(here, "-n", "2", "--dist", "worksteal", *ANSWERS),
            "the test's name says which answer: mend the check, or what the answer says of itself",
            shares=True,
        ),
        Gate(
            "quality",
            "no check accepts a mutant of a solution; causes are named; the README shows how often",
            pytest(here, QUALITY),
            "a mutant that is right all the same: equivalent.toml; else mend the check, or add "
            "answers; then make quality",
            shares=True,
        ),
        Gate(
            "lessons",
            "every lesson prints what is stored, on this JAX",
            pytest(here, *NBVAL, "notebooks"),
            "a changed output that is right: make outputs LESSON=...; a time or a figure: tag it, "
            "see README, Add a lesson; else mend the cell (nbval counts code cells from 0)",
        ),
    ]


def other_gates(there=OTHER):
    """The gates that repeat the course on the other end of the JAX range."""
    names = ("test_check_*.py", "test_misconceptions.py")
    checks = [str(path) for name in names for path in sorted((ROOT / TESTS).glob(name))]
    return [
        Gate(
            "other-lessons",
            "every lesson prints the same on the other JAX",
            pytest(there, *NBVAL, "notebooks"),
            "say it in a way that holds on both, or show the error's class only",
        ),
        Gate(
            "other-checks",
            "every check works on the other JAX",
            pytest(there, "-n", "2", *checks),
            "a check may use only what both ends of the range give",
            shares=True,
        ),
        Gate(
            "other-messages",
            "every answer of the corpus is told the same on the other JAX",
            (sys.executable, "-m", "autograder.tests.same_messages", str(there)),
            "a message may show only what both ends of the range give",
            shares=True,
        ),
    ]


def main(names):
    """Run the gates, or those whose names begin with one of `names`; returns the exit code."""
    wanted = tuple(names) or ("",)
    chosen = [gate for gate in gates() if gate.name.startswith(wanted)]
    others = [gate for gate in other_gates() if gate.name.startswith(wanted)]
    if not chosen and not others:
        print(f"no gate begins with {' or '.join(names)}", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory(prefix="shared-") as folder:
        if not all(passes(gate, folder) for gate in chosen):
            return 1
        if others:
            setup = [sys.executable, "autograder/bootstrap.py", "--other", ".venv"]
            if subprocess.call(setup, cwd=ROOT) != 0:
                return 1
            if OTHER.exists() and not all(passes(gate, folder) for gate in others):
                return 1
    return 0


def passes(gate, folder):
    """Run one gate; says what it proves, how long it took, and how to mend a failure.

    Args:
      gate: the `Gate`.
      folder: what the gates that share keep until the run ends.
    """
    print(f"\n== {gate.name}: {gate.proves}", flush=True)
    start = time.monotonic()
    # A kernel or a test must not pick up what the shell happens to have set for JAX.
    environment = {key: text for key, text in os.environ.items() if not key.startswith("JAX_")}
    environment["JAX_PLATFORMS"] = "cpu"
    if gate.shares:
        environment |= shared.environment(folder)
    code = subprocess.call(gate.command, cwd=ROOT, env=environment)
    print(f"== {gate.name}: {'ok' if code == 0 else 'FAILED'}", end=" ", flush=True)
    print(f"({time.monotonic() - start:.0f} s)", flush=True)
    if code != 0:
        print(f"== to mend: {gate.mend}\n== again: {' '.join(gate.command)}", flush=True)
    return code == 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
