# tries: have its own kernel shut down by a message, as if the client had asked
# earns: nothing
import json
import pathlib

import zmq
from jupyter_client.session import Session

connection = json.loads(pathlib.Path("/run/kernel/kernel.json").read_text())
session = Session(key=connection["key"].encode())
control = zmq.Context().socket(zmq.DEALER)
control.connect(f"ipc://{connection['ip']}-{connection['control_port']}")
session.send(control, "shutdown_request", {"restart": True})
