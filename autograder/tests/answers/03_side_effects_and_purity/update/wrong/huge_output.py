# fails: update_values update_traces_once
# says: returns the wrong shape
# cause: none
@jax.jit
def update(state, x):
    last = jnp.full((1_000_000,), x)
    return {"last": last, "seen": state["seen"] + 1}, last.mean()
