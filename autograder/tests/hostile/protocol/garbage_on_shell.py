# tries: send replies on the shell channel that are none, and end the conversation in its midst
# earns: nothing
kernel = get_ipython().kernel
ask = kernel.raw_input


def garbage(prompt=""):
    parent = kernel.get_parent("shell")
    for content in ([1], None, {}, {"status": 7}, {"status": "ok", "payload": {"x": 1}}):
        for kind in ("execute_reply", "kernel_info_reply", "shutdown_reply"):
            try:
                kernel.session.send(kernel.shell_socket, kind, content, parent=parent)
            except Exception:
                pass
    return ask(prompt)


kernel.raw_input = garbage
