"""The warm process in a worker's box: forks a kernel for each submission.

    python -m autograder.box.zygote FD ROOM

FD is one end of a socket pair. First comes the seccomp filter, and the answer b"warm"; from then on
a message is a JSON object:

    {"do": "start", "id": N, "folder": F, "limits": {...}, "environment": {...}}
    {"do": "end", "id": N}

and at the end of a box, however it came, the answer {"id": N, "why": ..., "status": ...}.
"""

import dataclasses
import json
import os
import resource
import selectors
import signal
import socket
import sys

from autograder.box import keeper, kernel, system
from autograder.box.limits import Limits

NOBODY = 65534
ROOM = "-" * 80  # an argument: where the command line that a kernel shows has its place
_LONGEST = 1 << 16  # bytes of one message


@dataclasses.dataclass
class Child:
    """One box within this one: `pid` waits for its process 1, which `pipe` has the report of."""

    id: int
    pid: int
    pipe: int
    text: bytes = b""


def main(argv):
    """Serve until the other end is closed."""
    control = socket.socket(fileno=int(argv[0]))
    call_filter = control.recv(_LONGEST)
    system.leave_root(NOBODY)
    kernel.preload()
    children = {}
    watched = selectors.DefaultSelector()
    watched.register(control, selectors.EVENT_READ)
    control.send(b"warm")
    while True:
        for key, _ in watched.select():
            if key.fileobj is control:
                message = control.recv(_LONGEST)
                if not message:
                    return
                _obey(json.loads(message), control, watched, children, call_filter)
            else:
                _listen(key.data, control, watched, children)


def _obey(message, control, watched, children, call_filter):
    if message["do"] == "start":
        others = [child.pipe for child in children.values()]
        child = _start(message, call_filter, [control.fileno(), watched.fileno(), *others])
        children[child.id] = child
        watched.register(child.pipe, selectors.EVENT_READ, child)
    elif message["id"] in children:
        os.kill(children[message["id"]].pid, signal.SIGTERM)


def _listen(child, control, watched, children):
    """Collect a box's report; at its end pass it on."""
    data = os.read(child.pipe, _LONGEST)
    child.text += data[: _LONGEST - len(child.text)]
    if data:
        return
    watched.unregister(child.pipe)
    os.close(child.pipe)
    os.waitpid(child.pid, 0)
    del children[child.id]
    facts = json.loads(child.text or '{"why": "it ended without a report", "status": 1}')
    control.send(json.dumps({"id": child.id, **facts}).encode())


def _start(message, call_filter, not_for_children):
    """Fork a process that makes a box, waits for it, and exits when it is gone."""
    reading, writing = os.pipe()
    pid = os.fork()
    if pid:
        os.close(writing)
        return Child(message["id"], pid, reading)
    try:
        os.dup2(writing, 1)
        os.dup2(os.open(os.devnull, os.O_RDWR), 2)
        for fd in (reading, writing, *not_for_children):
            os.close(fd)
        system.die_with_parent()
        system.new_namespaces()
        first = os.fork()
        if first == 0:
            limits = Limits(**message["limits"])
            os.environ.update(message["environment"])
            keeper.keep(message["folder"], limits, call_filter, kernel.run)
        os.close(1)  # so that the report ends with the keeper
        os.waitpid(first, 0)
    except BaseException as error:
        keeper.report(why=f"the box could not be made: {error}", status=1)
    os._exit(0)


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    # Each box has its own limit of memory; that of the process which started this one is not it.
    _, most = resource.getrlimit(resource.RLIMIT_DATA)
    resource.setrlimit(resource.RLIMIT_DATA, (most, most))
    sys.exit(main(sys.argv[1:]))
