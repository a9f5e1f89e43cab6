import jax.lax as lax


def selu(x):
    below = 1.6732632423543772 * (jnp.exp(x) - 1)
    return 1.0507009873554805 * jnp.where(x > 0, x, below)


def selu_times(x, n):
    return lax.fori_loop(0, n, lambda i, y: selu(y), x)


selu_times = jax.jit(selu_times)
