# tries: send one message of very many frames, each of which is small enough
# earns: nothing
# says: MiB
session, socket = get_ipython().kernel.session, get_ipython().kernel.iopub_socket
session.send(
    socket,
    "comm_msg",
    {"comm_id": "c", "data": {"state": {}}},
    parent=get_ipython().parent_header,
    buffers=[b"x" * (8 << 20)] * 24,
)
