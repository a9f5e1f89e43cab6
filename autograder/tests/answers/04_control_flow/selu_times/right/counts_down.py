@jax.jit
def selu_times(x, n):
    state = jax.lax.while_loop(
        lambda state: state["left"] > 0,
        lambda state: {"left": state["left"] - 1, "y": jax.nn.selu(state["y"])},
        {"left": jnp.int32(n), "y": x},
    )
    return state["y"]
