import typing


class Step(typing.NamedTuple):
    state: dict
    mean: jax.Array


@jax.jit
def update(state, x):
    n = len(state["last"])
    last = state["last"].at[state["seen"] % n].set(x)
    seen = state["seen"] + 1
    return Step({"last": last, "seen": seen}, last.sum() / jnp.minimum(seen, n))
