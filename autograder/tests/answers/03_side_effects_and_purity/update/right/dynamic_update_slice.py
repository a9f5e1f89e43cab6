@jax.jit
def update(state, x):
    n = state["last"].size
    last = jax.lax.dynamic_update_slice(state["last"], x[None], (state["seen"] % n,))
    seen = state["seen"] + jnp.int32(1)
    return {"seen": seen, "last": last}, last.sum() / jnp.clip(seen, 1, n)
