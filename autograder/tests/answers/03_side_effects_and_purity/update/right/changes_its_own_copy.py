@jax.jit
def update(state, x):
    n = len(state["last"])
    state["last"] = state["last"].at[state["seen"] % n].set(x)
    state["seen"] = state["seen"] + 1
    return state, state["last"].sum() / jnp.minimum(state["seen"], n)
