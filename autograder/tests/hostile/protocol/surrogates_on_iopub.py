# tries: publish text that is no Unicode, which nothing can write to a file
# earns: nothing
import json

kernel = get_ipython().kernel
session = kernel.session
pack = session.pack


def escaped(value):
    return json.dumps(value, default=str).encode()


session.pack = escaped
for kind, content in (
    ("stream", {"name": "stdout", "text": "\ud800 \udfff"}),
    ("display_data", {"data": {"text/plain": "\ud800"}, "metadata": {"\ud800": "\udfff"}}),
    ("error", {"ename": "\ud800", "evalue": "\ud800", "traceback": ["\ud800"]}),
):
    message = session.msg(kind, content=content, parent=get_ipython().parent_header)
    session.send(kernel.iopub_socket, message)
session.pack = pack
