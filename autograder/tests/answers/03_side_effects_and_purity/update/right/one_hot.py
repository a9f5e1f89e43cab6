@jax.jit
def update(state, x):
    last, seen = state["last"], state["seen"]
    n = len(last)
    last = last + (x - last[seen % n]) * jax.nn.one_hot(seen % n, n)
    return {"last": last, "seen": seen + 1}, last.sum() / jnp.minimum(seen + 1, n)
