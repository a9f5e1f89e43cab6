# fails: update_values update_traces_once
# says: returns the wrong dtype
# cause: none
@jax.jit
def update(state, x):
    n = len(state["last"])
    last = state["last"].at[state["seen"] % n].set(x)
    seen = state["seen"] + 1.0
    return {"last": last, "seen": seen}, last.sum() / jnp.minimum(seen, n)
