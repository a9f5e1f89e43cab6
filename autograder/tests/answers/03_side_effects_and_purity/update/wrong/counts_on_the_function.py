# fails: update_pure
# says: changed: `update.calls`
# cause: side-effects-run-every-call
@jax.jit
def update(state, x):
    update.calls += 1
    n = len(state["last"])
    last = state["last"].at[state["seen"] % n].set(x)
    seen = state["seen"] + 1
    return {"last": last, "seen": seen}, last.sum() / jnp.minimum(seen, n)


update.calls = 0
