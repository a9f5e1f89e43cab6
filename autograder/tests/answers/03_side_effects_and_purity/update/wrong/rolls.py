# fails: update_values
# says: returns a wrong value
# cause: none
@jax.jit
def update(state, x):
    n = len(state["last"])
    last = jnp.concatenate([state["last"][1:], x[None]])
    seen = state["seen"] + 1
    return {"last": last, "seen": seen}, last.sum() / jnp.minimum(seen, n)
