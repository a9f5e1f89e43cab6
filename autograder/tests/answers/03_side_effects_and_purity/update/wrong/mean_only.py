# fails: update_values update_traces_once
# says: returns no pair
# cause: none
@jax.jit
def update(state, x):
    n = len(state["last"])
    last = state["last"].at[state["seen"] % n].set(x)
    return last.sum() / jnp.minimum(state["seen"] + 1, n)
