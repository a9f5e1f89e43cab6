def step(state, x):
    last, seen = state["last"], state["seen"]
    last = last.at[jnp.mod(seen, len(last))].set(x)
    seen += 1
    return {"last": last, "seen": seen}, last.sum() / jnp.minimum(seen, len(last))


update = jax.jit(step)
