# fails: update_values update_traces_once update_pure
# says: Not attempted
# cause: none
@jax.jit
def update(state, x):
    return {"last": state["last"], "seen": state["seen"] + 1, x
