# fails: update_values update_traces_once update_pure
# says: raised TypeError
# cause: jit-on-a-method
class Mean:
    @jax.jit
    def update(self, state, x):
        n = len(state["last"])
        last = state["last"].at[state["seen"] % n].set(x)
        seen = state["seen"] + 1
        return {"last": last, "seen": seen}, last.sum() / jnp.minimum(seen, n)


update = Mean().update
