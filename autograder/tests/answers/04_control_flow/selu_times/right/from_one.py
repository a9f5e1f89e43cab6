@jax.jit
def selu_times(x, n):
    return jax.lax.fori_loop(1, n + 1, lambda _, y: jax.nn.selu(y), x)
