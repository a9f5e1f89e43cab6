# fails: update_pure
# says: changes its argument number 1
# cause: mutates-argument
@jax.jit
def parts(last, seen, x):
    n = len(last)
    last = last.at[seen % n].set(x)
    return last, seen + 1, last.sum() / jnp.minimum(seen + 1, n)


def update(state, x):
    state["last"], state["seen"], mean = parts(state["last"], state["seen"], x)
    return state, mean
