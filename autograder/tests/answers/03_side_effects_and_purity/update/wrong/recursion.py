# fails: update_values update_traces_once update_pure
# says: raised RecursionError
# cause: none
def update(state, x):
    return update(state, x)
