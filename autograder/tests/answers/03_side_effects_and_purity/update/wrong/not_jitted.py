# fails: update_traces_once
# says: is not jitted: JAX is given it piece by piece, not as one program
# cause: only-parts-are-jitted
def update(state, x):
    n = len(state["last"])
    last = state["last"].at[state["seen"] % n].set(x)
    seen = state["seen"] + 1
    return {"last": last, "seen": seen}, last.sum() / jnp.minimum(seen, n)
