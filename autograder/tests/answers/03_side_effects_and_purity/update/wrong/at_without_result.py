# fails: update_values
# says: returns a wrong value
# cause: in-place
@jax.jit
def update(state, x):
    last, n = state["last"], len(state["last"])
    last.at[state["seen"] % n].set(x)
    seen = state["seen"] + 1
    return {"last": last, "seen": seen}, last.sum() / jnp.minimum(seen, n)
