"""Process 1 of a box: sets the box up, starts the kernel, watches it, and ends everything."""

import contextlib
import json
import os
import resource
import shutil
import signal
import sys
import time
from pathlib import Path

from autograder.box import system

FOLDER = "/run/kernel"  # where the kernel finds its connection file, and puts its sockets
HOME = "/home/student"
_POLL = 0.05  # seconds between two looks at memory and number of processes
_WATCHED = {signal.SIGCHLD, signal.SIGTERM}


def keep(folder, limits, call_filter, run_kernel):
    """Be process 1 of a new box until its kernel ends; never returns.

    Args:
      folder: the one folder of the host that the box may see, with the connection file in it.
      limits: a `Limits`.
      call_filter: a seccomp filter as bytes, or b"" for none.
      run_kernel: called in the kernel's process with a function `ready`, which it calls when all
        its sockets are there and before it runs anybody's code.
    """
    system.hide_memory()
    system.die_with_parent(signal.SIGTERM)
    signal.pthread_sigmask(signal.SIG_BLOCK, _WATCHED)
    _furnish(folder, limits)
    is_ready, tell_ready = os.pipe()
    may_go, let_go = os.pipe()
    kernel = os.fork()
    if kernel == 0:
        os.close(is_ready), os.close(let_go)

        def ready():
            os.write(tell_ready, b"r")
            os.read(may_go, 1)
            os.close(tell_ready), os.close(may_go)

        os.dup2(2, 1)  # the report is the keeper's to write
        signal.pthread_sigmask(signal.SIG_UNBLOCK, _WATCHED)
        limits.apply()
        system.drop_capabilities()
        if call_filter:
            system.filter_calls(call_filter)
        run_kernel(ready)
        os._exit(0)
    os.close(tell_ready), os.close(may_go)
    os.read(is_ready, 1)  # also returns when the kernel ends before it is ready
    system.make_read_only(FOLDER)
    system.drop_capabilities()
    os.write(let_go, b"g")
    _watch(kernel, limits)


def _furnish(folder, limits):
    """Mount what the box shall see, and nothing that another box wrote."""
    system.mount_processes()
    system.bind(folder, FOLDER)
    system.mount_scratch(str(Path(folder).parent), 1, read_only=True)
    for path in ("/tmp", "/dev/shm", HOME):
        inside = {Path(one) for one in (sys.prefix, sys.base_prefix)}
        held = [(one, os.open(one, os.O_PATH)) for one in inside if one.is_relative_to(path)]
        system.mount_scratch(path, limits.scratch_mib)
        for interpreter, descriptor in held:  # it is where the course lies in a temporary folder
            interpreter.mkdir(parents=True, exist_ok=True)
            system.bind(f"/proc/self/fd/{descriptor}", str(interpreter))
            os.close(descriptor)
    shutil.copytree(f"{FOLDER}/files", HOME, dirs_exist_ok=True)
    os.chdir(HOME)


def _watch(kernel, limits):
    """Wait until the kernel ends, a limit is reached, or SIGTERM asks for the end; then report."""
    start, peak, why, status = time.monotonic(), 0.0, "", None
    while status is None:
        seen = _processes()
        together = sum(memory for _, memory in seen)
        peak = max(peak, together)
        if together > limits.memory_mib:
            why = f"all its processes together used more than {limits.memory_mib} MiB of memory"
        elif sum(threads for threads, _ in seen) > limits.processes:
            why = f"it had more than {limits.processes} processes and threads"
        elif time.monotonic() - start > limits.seconds:
            why = f"it ran longer than {limits.seconds} seconds in all"
        came = signal.sigtimedwait(_WATCHED, 0 if why else _POLL)
        if why or (came is not None and came.si_signo == signal.SIGTERM):
            with contextlib.suppress(ProcessLookupError):
                os.kill(-1, signal.SIGKILL)
        status = _ended(kernel)
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    report(
        why=why,
        status=status,
        seconds=round(time.monotonic() - start, 3),
        cpu_seconds=round(used.ru_utime + used.ru_stime, 3),
        peak_mib=round(peak),
    )
    os._exit(0)  # the kernel ends every other process of the namespace with this one


def report(**facts):
    """Write what happened in the box to standard output, as one line of JSON."""
    os.write(1, json.dumps(facts).encode() + b"\n")


def _ended(kernel):
    """The kernel's exit code, or minus the signal that ended it; None while it runs."""
    while True:
        try:
            pid, status = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return -signal.SIGKILL
        if pid == 0:
            return None
        if pid == kernel:
            return os.waitstatus_to_exitcode(status)


def _processes():
    """(threads, MiB resident) for each other process of the box.

    Files that are mapped do not count; shared memory does, for each process that has it.
    """
    found = []
    for entry in os.listdir("/proc"):
        if not entry.isdigit() or entry == "1":
            continue
        try:
            with open(f"/proc/{entry}/status") as file:
                status = dict(line.split(":", 1) for line in file)
        except OSError:
            continue  # it ended meanwhile
        kib = (int(status[name].split()[0]) for name in ("RssAnon", "RssShmem") if name in status)
        found.append((int(status["Threads"]), sum(kib) / 1024))
    return found
