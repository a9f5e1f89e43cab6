"""What a box keeps in: no network, no files, no processes, no more than its limits."""

from __future__ import annotations

import os
import socket
import subprocess
import sys

import pytest
from nbformat import v4

from autograder.box.limits import Limits
from autograder.grading import boxes, seccomp
from autograder.grading.course import Course
from autograder.grading.errors import UserError
from autograder.grading.kernels import BoxProvisioner, ExecuteBoxed
from autograder.grading.quiet import quiet
from autograder.tests.boxed import needs_boxes

pytestmark = needs_boxes


def run(*sources: str, timeout: int = 60, files: Course | None = None, **traits) -> list:
    """Run cells with these sources in one box; return them."""
    notebook = v4.new_notebook(cells=[v4.new_code_cell(source) for source in sources])
    execute = ExecuteBoxed(
        timeout=timeout, iopub_timeout=2, shutdown_kernel="immediate", allow_errors=True, **traits
    )
    resources = {}
    if files is not None:
        execute.config.CourseDirectory.root = str(files.root)
        resources = {"nbgrader": {"assignment": "01"}}
    with quiet():
        notebook, _ = execute.preprocess(notebook, resources)
    return notebook.cells


def printed(cell) -> str:
    return "".join(out.text for out in cell.outputs if out.output_type == "stream")


def error(cell) -> str:
    found = [f"{out.ename}: {out.evalue}" for out in cell.outputs if out.output_type == "error"]
    return found[-1] if found else ""


def prints(source: str, **options) -> str:
    """What one cell in a box prints."""
    (cell,) = run(source, **options)
    assert not error(cell), error(cell)
    return printed(cell)


def test_a_box_is_an_ordinary_kernel():
    cells = run(
        "!echo from a shell",  # before JAX starts, which warns of every fork
        "import jax.numpy as jnp\nfloat(jnp.ones(3).sum())",
        "%matplotlib inline\nimport matplotlib.pyplot as plt\nplt.plot([1, 2])\nplt.show()",
        "import asyncio\nawait asyncio.sleep(0)\n%timeit -n1 -r1 1",
        # What another process writes is passed on by a thread of the kernel, a little later.
        "import subprocess, time\nsubprocess.run(['echo', 'from a process'])\ntime.sleep(3)",
        "import os\nos.getpid() != 1, os.getppid()",
        "open('mine.txt', 'w').write('x'), open('/tmp/mine.txt', 'w').write('x')",
    )
    assert [error(cell) for cell in cells] == [""] * 7
    assert printed(cells[0]).strip() == "from a shell"
    assert cells[1].outputs[0].data["text/plain"] == "3.0"
    assert "image/png" in cells[2].outputs[-1].data
    assert "per loop" in printed(cells[3])
    assert "from a process" in printed(cells[4])
    assert cells[5].outputs[0].data["text/plain"] == "(True, 1)"


def test_a_box_has_no_network_and_no_right():
    text = prints(
        "import os, socket\n"
        "for family, address in ((2, ('192.0.2.1', 80)), (16, None), (17, None), (40, None)):\n"
        "    try:\n"
        "        made = socket.socket(family, socket.SOCK_DGRAM if family == 2 else 3)\n"
        "        made.connect(address) if address else None\n"
        "        print(family, 'made')\n"
        "    except OSError as error:\n"
        "        print(family, error.strerror)\n"
        "status = dict(l.split(':', 1) for l in open('/proc/self/status').read().splitlines())\n"
        "print({k: status[k].strip() for k in ('CapEff', 'CapBnd', 'NoNewPrivs', 'Seccomp')})\n"
        "print(os.getuid())"
    ).splitlines()
    assert text[0] == "2 Network is unreachable"
    assert [line.split(" ", 1)[0] for line in text[2:4]] == ["17", "40"]
    assert not any("made" in line for line in text[2:4])
    none = "0000000000000000"
    assert text[4] == str({"CapEff": none, "CapBnd": none, "NoNewPrivs": "1", "Seccomp": "2"})
    assert text[5] == str(boxes.NOBODY)


@pytest.mark.parametrize(
    "call", ["unshare", "mount", "ptrace", "keyctl", "bpf", "io_uring_setup", "setns"]
)
def test_a_filter_names_the_calls_it_refuses(call):
    assert call in seccomp._DENIED and len(seccomp.call_filter()) % 8 == 0


def test_calls_that_make_namespaces_are_refused():
    assert "Operation not permitted" in prints("!unshare --user true; unshare --mount true")


def test_a_box_sees_students_files_and_no_others():
    text = prints(
        "import os\n"
        "for path in ('/', '/course/autograder', '/home', '/run/boxes', os.getcwd()):\n"
        "    print(path, sorted(os.listdir(path)))\n"
        "for path in ('/usr/x', '/course/autograder/check/x', '/run/kernel/x', '/dev/x', '/x'):\n"
        "    try:\n"
        "        open(path, 'w')\n"
        "    except OSError as error:\n"
        "        print(error.strerror)\n"
        "print(sorted(os.environ))"
    ).splitlines()
    assert {"etc", "course", "home", "tmp", "usr"} < set(text[0].replace("'", " ").split())
    assert text[1] == "/course/autograder ['__init__.py', 'box', 'check']"
    assert text[2] == "/home ['student']"
    assert text[3] == "/run/boxes []"
    assert all("ead-only file system" in line or "denied" in line for line in text[5:10]), text
    assert not any(word in text[10] for word in ("NBGRADER", "AUTOGRADER", "SEED"))


def test_a_box_has_the_data_of_its_assignment_and_no_notebook(tmp_path):
    folder = tmp_path / "source" / "01"
    folder.mkdir(parents=True)
    (folder / "01.ipynb").write_text("{}")
    (folder / "table.csv").write_text("1,2\n")
    (folder / "link.csv").symlink_to("/etc/passwd")
    text = prints("!cat table.csv; ls", files=Course(tmp_path))
    assert text.split() == ["1,2", "table.csv"]


def test_two_boxes_share_no_file_and_no_process():
    leave = (
        "import os, subprocess\n"
        "for place in ('/tmp/left', '/dev/shm/left', 'left'):\n"
        "    open(place, 'w').write('x')\n"
        "subprocess.Popen(['sleep', '4242'], start_new_session=True).pid"
    )
    run(leave)
    text = prints(
        "import os\n"
        "print([os.listdir(place) for place in ('/tmp', '/dev/shm', '.')])\n"
        "print(len([name for name in os.listdir('/proc') if name.isdigit()]))"
    ).splitlines()
    assert text[0] == "[[], [], ['.ipython']]"
    assert int(text[1]) == 2
    assert "4242" not in subprocess.run(["ps", "ax"], capture_output=True, text=True).stdout


@pytest.mark.parametrize(
    ("source", "limits", "says"),
    [
        ("import os\nwhile True: os.fork()", {}, ""),
        ("import time; time.sleep(60)", {"seconds": 2}, "it ran longer than 2 seconds in all"),
        ("b = [bytearray(4 << 20) for _ in range(1000)]", {"memory_mib": 700}, "MemoryError"),
        ("open('/tmp/x', 'wb').write(bytes(80 << 20))", {"file_mib": 8}, "File too large"),
        ("open('/tmp/x', 'wb').write(bytes(80 << 20))", {"scratch_mib": 8}, "No space left"),
        ("open('/dev/shm/x', 'wb').write(bytes(80 << 20))", {"scratch_mib": 8}, "No space left"),
        (
            "import subprocess, sys\n"
            "more = 'b = bytearray(120 << 20); b[::4096] = b[::4096]; input()'\n"
            "grown = [subprocess.Popen([sys.executable, '-c', more], stdin=subprocess.PIPE)\n"
            "         for _ in range(8)]\n"
            "[one.wait() for one in grown]",
            {"memory_mib": 600},
            "all its processes together used more than 600 MiB of memory",
        ),
        (
            "import mmap, time\n"
            "kept = [mmap.mmap(-1, 64 << 20) for _ in range(16)]\n"
            "[one.write(bytes(64 << 20)) for one in kept]\n"
            "time.sleep(60)",
            {"memory_mib": 600},
            "all its processes together used more than 600 MiB of memory",
        ),
        ("import os\nos.memfd_create('x')", {}, "Function not implemented"),
        (
            "kept = [open('/dev/null') for _ in range(200)]",
            {"open_files": 100},
            "Too many open files",
        ),
        (
            "import threading, time\n"
            "for _ in range(400): threading.Thread(target=time.sleep, args=(60,)).start()",
            {"processes": 100},
            "",
        ),
    ],
    ids=[
        "forks",
        "time",
        "memory",
        "file size",
        "disk",
        "shared memory",
        "tree",
        "anonymous",
        "unnamed",
        "open files",
        "threads",
    ],
)
def test_a_box_stays_within_its_limits(source, limits, says, monkeypatch):
    monkeypatch.setattr(BoxProvisioner, "limits", Limits(**limits))
    bad, after = run(source, "1 + 1", timeout=20)
    assert says in error(bad), error(bad)
    assert error(bad) or error(after) == ""
    assert prints("print('the next one')") == "the next one\n"


def test_a_kernel_shows_the_command_line_of_an_ordinary_one():
    text = prints(
        "import sys\n"
        "print(open('/proc/self/cmdline').read().rstrip('\\0').replace('\\0', ' '))\n"
        "print(*sys.orig_argv)"
    ).splitlines()
    assert "-m ipykernel_launcher -f /run/kernel/kernel.json" in text[1]
    assert "zygote" not in " ".join(text) and text[1].startswith(text[0].rstrip("-"))


def test_a_box_is_not_born_with_another_boxes_pipe(monkeypatch):
    import json
    import selectors

    from autograder.box import zygote

    closed = []

    def start(message, call_filter, not_for_children):
        closed.extend(not_for_children)
        return zygote.Child(message["id"], 0, reading)

    monkeypatch.setattr(zygote, "_start", start)
    ours, theirs = socket.socketpair()
    reading, writing = os.pipe()
    with ours, theirs, selectors.DefaultSelector() as watched:
        children = {1: zygote.Child(1, 0, 77), 2: zygote.Child(2, 0, 78)}
        message = json.loads('{"do": "start", "id": 3}')
        zygote._obey(message, ours, watched, children, b"")
        assert closed == [ours.fileno(), watched.fileno(), 77, 78]
    os.close(reading), os.close(writing)


def test_a_flood_of_output_ends_its_own_box():
    flood = "import time\nwhile True:\n    print('x' * 100_000)\n    time.sleep(0.01)"
    bad, after = run(flood, "1 + 1", output_mib=1)
    assert error(bad).endswith("it printed and showed more than 1 MiB"), error(bad)
    assert error(after).startswith("NotRun: not run: the kernel died in cell 1")
    assert len(printed(bad)) < 2 << 20


def test_without_bubblewrap_grading_stops_and_says_what_to_install(monkeypatch):
    boxes._unavailable.cache_clear()
    monkeypatch.setattr(boxes.shutil, "which", lambda name: None)
    try:
        with pytest.raises(UserError) as caught:
            boxes.require_boxes()
    finally:
        boxes._unavailable.cache_clear()
    text = str(caught.value)
    assert "`bwrap` is not installed" in text
    assert "apt-get install bubblewrap" in text
    assert "`--isolation none` grades without one: only where you trust every submission" in text


def test_a_sandbox_that_cannot_be_made_says_what_bubblewrap_said(monkeypatch, tmp_path):
    broken = tmp_path / "bwrap"
    broken.write_text(
        "#!/bin/sh\necho 'bwrap: setting up uid map: Permission denied' >&2; exit 1\n"
    )
    broken.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    boxes._unavailable.cache_clear()
    try:
        with pytest.raises(UserError, match="setting up uid map: Permission denied"):
            boxes.require_boxes()
    finally:
        boxes._unavailable.cache_clear()


def test_a_machine_without_libseccomp_is_named(monkeypatch):
    monkeypatch.setattr(seccomp, "_library", lambda: None)
    assert boxes.not_limited() == [
        "the kernel caps each process's memory; that of a whole box is looked at every 0.05 s",
        "system calls are not filtered: install libseccomp2",
    ]


def test_other_systems_are_told_to_use_linux(monkeypatch):
    monkeypatch.setattr(sys, "platform", "darwin")
    boxes._unavailable.cache_clear()
    try:
        with pytest.raises(UserError, match="there is none on darwin. Grade on Linux."):
            boxes.require_boxes()
    finally:
        boxes._unavailable.cache_clear()
