# tries: send requests for input that no kernel sends, and bytes that are no message
# earns: nothing
kernel = get_ipython().kernel
ask = kernel.raw_input


def garbage(prompt=""):
    session, socket = kernel.session, kernel.stdin_socket
    parent = kernel.get_parent("shell")
    ident = kernel._parent_ident["shell"] if hasattr(kernel, "_parent_ident") else None
    for content in ([1], {}, {"prompt": [1]}, {"prompt": "answer \ud800"}, {"prompt": {"a": None}}):
        try:
            session.send(socket, "input_request", content, parent, ident=ident)
        except Exception:
            pass
    for frames in ([b"x"], [b"<IDS|MSG>"], [b"<IDS|MSG>", b"", b"{", b"{", b"{", b"{"]):
        try:
            first = ident if isinstance(ident, list) else [ident or b""]
            socket.send_multipart([*first, *frames])
        except Exception:
            pass
    return ask(prompt)


kernel.raw_input = garbage
