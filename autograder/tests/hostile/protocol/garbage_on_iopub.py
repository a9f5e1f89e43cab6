# tries: publish messages with wrong, missing, deep and unprintable content, and bytes that are none
# earns: nothing
kernel = get_ipython().kernel
session, socket = kernel.session, kernel.iopub_socket
deep = {}
for _ in range(900):
    deep = {"a": deep}
said = [
    ("stream", {}),
    ("stream", {"name": 3, "text": 4}),
    ("stream", {"name": "stdout", "text": None}),
    ("stream", {"name": "shell", "text": "x"}),
    ("display_data", {"data": 3, "metadata": 4}),
    ("display_data", {"data": {"application/json": deep}, "metadata": {}}),
    ("execute_result", {"data": {"text/plain": ["6", 6]}, "metadata": None}),
    ("update_display_data", {"transient": {"display_id": [1]}}),
    ("error", {"ename": 1, "evalue": None, "traceback": "x"}),
    ("clear_output", {"wait": "x"}),
    ("comm_open", {}),
    ("comm_msg", {"comm_id": [], "data": None}),
    ("status", {}),
    ("status", {"execution_state": None}),
    ("no_such_type", {"x": 1}),
]
for kind, content in said:
    try:
        session.send(socket, kind, content, parent=get_ipython().parent_header)
    except Exception:
        pass
for frames in ([b"x"], [b"<IDS|MSG>"], [b"<IDS|MSG>", b"", b"{", b"{", b"{", b"{"]):
    try:
        socket.send_multipart(frames)
    except Exception:
        pass
