# fails: update_values
# says: returns a wrong value
# cause: none
@jax.jit
def update(state, x):
    n = len(state["last"])
    last = state["last"].at[state["seen"] % n].set(x)
    return {"last": last, "seen": state["seen"] + 1}, last.mean()
