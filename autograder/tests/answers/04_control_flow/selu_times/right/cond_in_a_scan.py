@jax.jit
def selu_times(x, n):
    def body(y, turn):
        return jax.lax.cond(turn < n, jax.nn.selu, lambda y: y, y), None

    return jax.lax.scan(body, x, jnp.arange(20_000))[0]
