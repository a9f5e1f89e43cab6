# fails: update_values
# says: compare your index with the one in the spec
# cause: out-of-range-raises
@jax.jit
def update(state, x):
    n = len(state["last"])
    last = state["last"].at[state["seen"]].set(x)
    seen = state["seen"] + 1
    return {"last": last, "seen": seen}, last.sum() / jnp.minimum(seen, n)
