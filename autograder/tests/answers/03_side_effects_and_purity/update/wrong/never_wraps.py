# fails: update_values
# says: returns a wrong value
# cause: out-of-range-raises
@jax.jit
def update(state, x):
    n = len(state["last"])
    last = state["last"].at[state["seen"]].set(x)
    seen = state["seen"] + 1
    return {"last": last, "seen": seen}, last.sum() / jnp.minimum(seen, n)
