# fails: update_values
# says: returns a wrong value
# cause: none
@jax.jit
def update(state, x):
    n = len(state["last"])
    seen = state["seen"] + 1
    last = state["last"].at[seen % n].set(x)
    return {"last": last, "seen": seen}, last.sum() / jnp.minimum(seen, n)
