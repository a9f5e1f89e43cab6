# tries: send messages whose size is in their buffers only
# earns: nothing
# says: MiB
session, socket = get_ipython().kernel.session, get_ipython().kernel.iopub_socket
for number in range(400):
    session.send(
        socket,
        "comm_msg",
        {"comm_id": f"c{number}", "data": {"state": {}, "buffer_paths": [["x"]]}},
        parent=get_ipython().parent_header,
        buffers=[b"x" * 500_000],
    )
