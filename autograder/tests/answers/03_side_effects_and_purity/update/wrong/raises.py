# fails: update_values update_traces_once update_pure
# says: raised RuntimeError
# cause: none
def update(state, x):
    raise RuntimeError("later")
