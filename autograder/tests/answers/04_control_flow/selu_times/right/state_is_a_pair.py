@jax.jit
def selu_times(x, n):
    def turn(_, pair):
        _, y = pair
        return y, jax.nn.selu(y)

    before, after = jax.lax.fori_loop(0, n, turn, (x, x))
    return after
