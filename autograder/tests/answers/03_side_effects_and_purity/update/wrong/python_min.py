# fails: update_values update_traces_once update_pure
# says: use `jnp.minimum` in place of `min`
# cause: branch-on-a-value
@jax.jit
def update(state, x):
    n = len(state["last"])
    last = state["last"].at[state["seen"] % n].set(x)
    seen = state["seen"] + 1
    return {"last": last, "seen": seen}, last.sum() / min(seen, n)
