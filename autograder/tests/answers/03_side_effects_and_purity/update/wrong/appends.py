# fails: update_values update_traces_once
# says: returns the wrong shape
# cause: none
@jax.jit
def update(state, x):
    last = jnp.append(state["last"], x)
    seen = state["seen"] + 1
    return {"last": last, "seen": seen}, last.mean()
