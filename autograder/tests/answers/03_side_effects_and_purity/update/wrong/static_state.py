# fails: update_values update_traces_once update_pure
# says: raised ValueError
# cause: arrays-as-static
@jax.jit(static_argnums=0)
def update(state, x):
    n = len(state["last"])
    last = state["last"].at[state["seen"] % n].set(x)
    seen = state["seen"] + 1
    return {"last": last, "seen": seen}, last.sum() / jnp.minimum(seen, n)
