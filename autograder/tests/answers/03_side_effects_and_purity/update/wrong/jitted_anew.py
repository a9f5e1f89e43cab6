# fails: update_traces_once
# says: is not traced as often as it should be
# cause: jit-made-anew
def update(state, x):
    @jax.jit
    def inner(state, x):
        n = len(state["last"])
        last = state["last"].at[state["seen"] % n].set(x)
        seen = state["seen"] + 1
        return {"last": last, "seen": seen}, last.sum() / jnp.minimum(seen, n)

    return inner(state, x)
