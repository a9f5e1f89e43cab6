# fails: update_traces_once update_pure
# says: is not traced as often as it should be
# cause: python-scalar-as-array
@jax.jit
def inner(last, seen, x):
    last = jnp.asarray(last)
    n = len(last)
    last = last.at[seen % n].set(x)
    return last, last.sum() / jnp.minimum(seen + 1, n)


def update(state, x):
    last, mean = inner(state["last"], state["seen"], x)
    return {"last": last, "seen": int(state["seen"]) + 1}, mean
