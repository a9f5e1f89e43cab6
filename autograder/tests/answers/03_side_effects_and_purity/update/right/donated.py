@jax.jit(donate_argnums=0)
def update(state, x):
    n = len(state["last"])
    last = state["last"].at[state["seen"] % n].set(x)
    seen = state["seen"] + 1
    return {"last": last, "seen": seen}, last.sum() / jnp.minimum(seen, n)
