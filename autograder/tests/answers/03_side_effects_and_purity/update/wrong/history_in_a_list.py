# fails: update_pure
# says: keeps a traced value outside itself
# cause: leaked-tracer
history = []


@jax.jit
def update(state, x):
    history.append(x)
    n = len(state["last"])
    last = state["last"].at[state["seen"] % n].set(x)
    seen = state["seen"] + 1
    return {"last": last, "seen": seen}, last.sum() / jnp.minimum(seen, n)
