# fails: update_values update_traces_once update_pure
# says: returns nothing
# cause: none
@jax.jit
def update(state, x):
    n = len(state["last"])
    last = state["last"].at[state["seen"] % n].set(x)
    {"last": last, "seen": state["seen"] + 1}
