"""Build a virtual environment from requirements.lock: what `make` runs first.

Needs the standard library only, and reads on Python 3.6, so that one too old is told so:

    python3 autograder/bootstrap.py .venv            # with the interpreter that runs this
    python3 autograder/bootstrap.py --other .venv    # .venv-other: the other end of the JAX range
    python3 autograder/bootstrap.py --peers .venv    # .venv-peers: other graders, to compare with
    python3 autograder/bootstrap.py --sandbox        # bubblewrap, which grading needs
    python3 autograder/bootstrap.py --database       # PostgreSQL, which only tests need
"""

import glob
import hashlib
import os
import re
import shutil
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
OLDEST = (3, 11)
LOCK = "requirements.lock"
PEERS_LOCK = "requirements-peers.lock"  # what other graders need besides
NEWER_JAX = (3, 12)  # from this Python on, the lock holds JAX 0.12 in place of 0.10
PROBE = "import sys, venv, ensurepip; print('%d.%d' % sys.version_info[:2])"


def main(arguments):
    """Build or update one environment; returns the exit code."""
    os.chdir(ROOT)
    if arguments == ["--sandbox"]:
        return sandbox()
    if arguments == ["--database"]:
        return database()
    kind = arguments[0] if arguments[:1] in (["--other"], ["--peers"]) else ""
    folder = arguments[-1] if arguments else ""
    if len(arguments) != 1 + bool(kind) or folder.startswith("-"):
        return fail(
            "usage: python3 autograder/bootstrap.py [--other] FOLDER, --peers FOLDER, --sandbox or "
            "--database"
        )
    problem = unusable(sys.version_info[:2], has_venv())
    if problem:
        return fail(problem)
    if kind == "--peers":
        return build(folder + "-peers", sys.executable, sys.version_info[:2], [LOCK, PEERS_LOCK])
    if not kind:
        return build(folder, sys.executable, sys.version_info[:2])
    version, interpreter = other_interpreter(sys.version_info[:2])
    if interpreter is None:
        return no_other(sys.version_info[:2])
    return build(folder + "-other", interpreter, version)


def unusable(version, venv):
    """Why an interpreter will not do, as a sentence; "" where it will."""
    found = f"{version[0]}.{version[1]}"
    if version < OLDEST:
        return (
            f"found Python {found} ({sys.executable}), and the course needs 3.11 or newer. "
            "Name one that is: make PYTHON=python3.12"
        )
    if not venv:
        return (
            f"Python {found} ({sys.executable}) has no venv module. On Debian and Ubuntu: "
            f"apt-get install python{found}-venv"
        )
    return ""


def has_venv():
    """Whether this interpreter can make environments with pip in them."""
    try:
        import ensurepip
        import venv
    except ImportError:
        return False
    return bool(ensurepip and venv)


def build(folder, interpreter, version, locks=(LOCK,)):
    """Make `folder` hold what the locks list and this package, and nothing else."""
    ready = os.path.join(folder, "ready")
    wanted = fingerprint(version, locks)
    if os.path.exists(ready):
        with open(ready) as file:
            if file.read() == wanted:
                return 0
    say("making {} with Python {}.{}".format(folder, *version))
    shutil.rmtree(folder, ignore_errors=True)
    python = os.path.join(folder, "bin", "python")
    uv = [python, "-m", "uv", "pip"]
    quiet = ["--quiet", "--python", python]
    with open(LOCK) as file:
        locked_uv = re.search(r"^uv==\S+", file.read(), re.MULTILINE).group()
    try:
        run(interpreter, "-m", "venv", folder)
        run(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", locked_uv)
        say("installing the locked packages: about 1 GB, a minute or two")
        try:
            run(*uv, "sync", "--compile-bytecode", *locks, *quiet)
        except subprocess.CalledProcessError:
            say("uv could not; trying pip, which knows this machine's own settings")
            files = [word for lock in locks for word in ("-r", lock)]
            run(python, "-m", "pip", "install", "--require-hashes", *files)
        run(*uv, "install", "--no-deps", "--no-build-isolation", "--editable", ".", *quiet)
    except subprocess.CalledProcessError as error:
        return fail("this step failed, see above: {}".format(" ".join(error.cmd)))
    with open(ready, "w") as file:
        file.write(wanted)
    return 0


def sandbox():
    """Install what submissions are graded in, where this user may; else say how. Returns 0."""
    if not sys.platform.startswith("linux") or shutil.which("bwrap"):
        return 0
    if may_install():
        say("installing bubblewrap, the sandbox that submissions are graded in")
        install("bubblewrap", "libseccomp2")
    if not shutil.which("bwrap"):
        say("grading needs bubblewrap. On Debian and Ubuntu: sudo apt-get install bubblewrap")
    return 0


def database():
    """Install PostgreSQL, where this user may; else say which tests are skipped. Returns 0.

    Only tests need it: they start a server of their own, with a socket in a folder and no port.
    """
    if not sys.platform.startswith("linux") or has_postgres():
        return 0
    if may_install():
        say("installing PostgreSQL, which the tests of a gradebook on a server start")
        install("postgresql")
    if not has_postgres():
        say("the tests of a gradebook in PostgreSQL are skipped: sudo apt-get install postgresql")
    return 0


def has_postgres():
    """Whether a server can be made here; Debian keeps its programs off PATH."""
    return bool(shutil.which("initdb") or glob.glob("/usr/lib/postgresql/*/bin/initdb"))


def may_install():
    """Whether this user can install packages of a Debian or an Ubuntu."""
    return os.geteuid() == 0 and bool(shutil.which("apt-get"))


def install(*packages):
    """Install packages; what goes wrong is seen afterwards, by what is missing."""
    quiet = {"stdout": subprocess.DEVNULL, "stdin": subprocess.DEVNULL}
    command = ["apt-get", "install", "--yes", "--quiet=2", "--no-install-recommends"]
    for words in (["apt-get", "update", "--quiet=2"], command + list(packages)):
        subprocess.call(words, env=dict(os.environ, DEBIAN_FRONTEND="noninteractive"), **quiet)


def fingerprint(version, locks=(LOCK,)):
    """What an environment was built from: the locks, the package's metadata, Python, the place."""
    digest = hashlib.sha256()
    for name in (*locks, "pyproject.toml"):
        with open(name, "rb") as file:
            digest.update(file.read())
    return f"Python {version[0]}.{version[1]}\n{ROOT}\n{digest.hexdigest()}\n"


def other_interpreter(version):
    """((major, minor), path) of a Python that gives the other JAX, or (None, None).

    Looked for on PATH and under $PYENV_ROOT/versions; the newest one is taken.
    """
    names = [f"python3.{minor}" for minor in range(OLDEST[1], 30)]
    places = [shutil.which(name) for name in names]
    pyenv = os.environ.get("PYENV_ROOT") or os.path.expanduser("~/.pyenv")
    places += glob.glob(os.path.join(pyenv, "versions/*/bin/python3"))
    found = []
    for place in filter(None, places):
        probe = subprocess.run(
            [place, "-c", PROBE], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        if probe.returncode == 0:
            major, minor = probe.stdout.decode().split(".")
            found.append(((int(major), int(minor)), place))
    suitable = [
        (candidate, place)
        for candidate, place in found
        if candidate >= OLDEST and (candidate >= NEWER_JAX) != (version >= NEWER_JAX)
    ]
    return max(suitable, default=(None, None))


def no_other(version):
    """Say that the other end of the range cannot be tried; in CI that is a failure."""
    needed = "3.11" if version >= NEWER_JAX else "3.12 or newer"
    message = f"no Python {needed} found, on PATH or under $PYENV_ROOT/versions"
    if os.environ.get("CI"):
        return fail(message + "; CI needs both ends of the JAX range")
    say(f"skipped: the other end of the JAX range, since {message}")
    return 0


def run(*command):
    """Run a command; a failure raises CalledProcessError."""
    subprocess.check_call(command)


def say(line):
    """Print one line of progress."""
    print(line, flush=True)


def fail(message):
    """Print an error, return the exit code for it."""
    print("setup: " + message, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
