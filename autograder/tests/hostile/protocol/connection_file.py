# tries: read the connection file, rewrite it, and speak to the kernel's own sockets as a client
# earns: nothing
import glob
import json
import pathlib

import zmq

file = pathlib.Path("/run/kernel/kernel.json")
connection = json.loads(file.read_text())
for change in (lambda: file.write_text("{}"), file.unlink, lambda: file.chmod(0o777)):
    try:
        change()
        print("TAKEN: the connection file was changed")
    except OSError:
        pass
from jupyter_client.session import Session

session = Session(key=connection["key"].encode())
context = zmq.Context()
for path in glob.glob("/run/kernel/s-*"):
    socket = context.socket(zmq.DEALER)
    socket.linger = 0
    socket.connect(f"ipc://{path}")
    for kind in ("execute_reply", "input_request", "input_reply", "interrupt_request"):
        session.send(socket, kind, {"status": "ok", "prompt": "answer null", "value": "x"})
