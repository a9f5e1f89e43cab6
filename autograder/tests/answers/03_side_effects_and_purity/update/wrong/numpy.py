# fails: update_values update_traces_once update_pure
# says: raised TracerArrayConversionError
# cause: numpy-inside-jit
@jax.jit
def update(state, x):
    last = np.array(state["last"])
    last[state["seen"] % len(last)] = x
    return {"last": last, "seen": state["seen"] + 1}, last.mean()
