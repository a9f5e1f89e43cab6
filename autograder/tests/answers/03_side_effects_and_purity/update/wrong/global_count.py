# fails: update_values update_pure
# says: returns a wrong value
# cause: globals-reread
# belief: side-effects-run-every-call
count = 0


@jax.jit
def update(state, x):
    global count
    n = len(state["last"])
    last = state["last"].at[count % n].set(x)
    count += 1
    return {"last": last, "seen": state["seen"] + 1}, last.sum() / min(count, n)
