# fails: update_values
# says: returns a wrong value
# cause: none
@jax.jit
def update(state, x):
    last = state["last"].at[state["seen"] % 2].set(x)
    seen = state["seen"] + 1
    return {"last": last, "seen": seen}, last.sum() / jnp.minimum(seen, 2)
