# fails: update_pure
# says: keeps a traced value outside itself
# cause: leaked-tracer
latest = None


@jax.jit
def update(state, x):
    global latest
    n = len(state["last"])
    last = state["last"].at[state["seen"] % n].set(x)
    seen = state["seen"] + 1
    latest = last.sum() / jnp.minimum(seen, n)
    return {"last": last, "seen": seen}, latest
