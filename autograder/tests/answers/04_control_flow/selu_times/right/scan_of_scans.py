@jax.jit
def selu_times(x, n):
    def body(y, turn):
        return jnp.where(turn < n, jax.nn.selu(y), y), None

    return jax.lax.scan(body, x, jnp.arange(100_000))[0]
