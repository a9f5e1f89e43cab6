@jax.jit
def update(state, x):
    n = len(state["last"])
    seen = state["seen"] + 1
    last = state["last"].at[state["seen"] % n].set(x)
    return {**state, "last": last, "seen": seen}, last @ jnp.ones(n) / jnp.minimum(n, seen)
