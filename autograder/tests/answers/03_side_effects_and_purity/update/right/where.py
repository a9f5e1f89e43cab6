@jax.jit
def update(state, x):
    n = state["last"].shape[0]
    here = jnp.arange(n) == state["seen"] % n
    last = jnp.where(here, x, state["last"])
    seen = state["seen"] + 1
    return dict(last=last, seen=seen), jnp.sum(last) / jnp.where(seen < n, seen, n)
