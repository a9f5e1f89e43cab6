import functools


@functools.partial(jax.jit, static_argnames=("scale", "alpha"))
def inner(x, scale, alpha):
    at_most_0 = jax.lax.select(x <= 0, x, jnp.zeros_like(x))
    return scale * jax.lax.select(x > 0, x, alpha * jnp.expm1(at_most_0))


def safe_selu(x):
    return inner(x, scale=1.0507009873554805, alpha=1.6732632423543772)
