# fails: update_values update_pure
# says: returns a wrong value
# cause: jit-on-a-method
class Mean:
    def __init__(self):
        self.seen = 0

    @jax.jit(static_argnums=0)
    def update(self, state, x):
        n = len(state["last"])
        last = state["last"].at[self.seen % n].set(x)
        self.seen += 1
        return {"last": last, "seen": state["seen"] + 1}, last.sum() / min(self.seen, n)


update = Mean().update
