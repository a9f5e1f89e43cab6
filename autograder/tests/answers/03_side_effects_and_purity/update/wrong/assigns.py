# fails: update_values update_traces_once update_pure
# says: raised TypeError
# cause: in-place
@jax.jit
def update(state, x):
    n = len(state["last"])
    state["last"][state["seen"] % n] = x
    seen = state["seen"] + 1
    return {"last": state["last"], "seen": seen}, state["last"].sum() / jnp.minimum(seen, n)
