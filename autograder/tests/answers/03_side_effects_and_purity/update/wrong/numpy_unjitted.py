# fails: update_traces_once update_pure
# says: is not jitted: JAX compiles nothing
# cause: numpy-inside-jit
def update(state, x):
    last = np.array(state["last"])
    last[int(state["seen"]) % len(last)] = x
    seen = np.int32(state["seen"] + 1)
    return {"last": last, "seen": seen}, last.sum() / np.float32(min(seen, len(last)))
