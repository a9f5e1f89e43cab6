@jax.jit
def selu_times(x, n):
    def more(state):
        return state[0] < n

    def turn(state):
        done, y = state
        return done + 1, jax.nn.selu(y)

    return jax.lax.while_loop(more, turn, (0, x))[1]
