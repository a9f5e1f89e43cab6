# tries: say that cells and results have numbers that no notebook can hold
# earns: nothing
session, socket = get_ipython().kernel.session, get_ipython().kernel.iopub_socket
parent = get_ipython().parent_header
for number in (-1, "x", 1.5, None, [1], 10**400):
    for kind in ("execute_input", "execute_result"):
        content = {"execution_count": number, "code": "", "data": {"text/plain": "3"}, "metadata": {}}
        session.send(socket, kind, content, parent=parent)
