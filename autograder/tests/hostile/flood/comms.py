# tries: send widget states for ever, which are kept and are no outputs
# earns: nothing
# says: MiB
import itertools

session, socket = get_ipython().kernel.session, get_ipython().kernel.iopub_socket
for number in itertools.count():
    data = {"state": {"x": "x" * 200_000}, "buffer_paths": []}
    content = {"comm_id": f"c{number}", "target_name": "jupyter.widget", "data": data}
    session.send(socket, "comm_open", content, parent=get_ipython().parent_header)
