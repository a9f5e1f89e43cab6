# fails: update_pure
# says: keeps a traced value outside itself
# cause: leaked-tracer
@jax.jit
def update(state, x):
    n = len(state["last"])
    last = state["last"].at[state["seen"] % n].set(x)
    seen = state["seen"] + 1
    update.latest = last.sum() / jnp.minimum(seen, n)
    return {"last": last, "seen": seen}, update.latest
