# tries: write widget state into the notebook's metadata and hook the output of later cells
# earns: nothing
session = get_ipython().kernel.session
socket = get_ipython().kernel.iopub_socket
parent = get_ipython().parent_header
for number in range(5):
    state = {
        "_model_module": "@jupyter-widgets/output",
        "_model_name": "OutputModel",
        "msg_id": f"{parent['header']['session']}_{number}",
        "outputs": [{"output_type": "execute_result", "data": {"text/plain": "3"}}],
    }
    content = {
        "comm_id": f"c{number}",
        "target_name": "jupyter.widget",
        "data": {"state": state, "buffer_paths": []},
    }
    session.send(socket, "comm_open", content, parent=parent)
    message = {"comm_id": f"c{number}", "data": {"method": "update", "state": state}}
    session.send(socket, "comm_msg", message, parent=parent)
