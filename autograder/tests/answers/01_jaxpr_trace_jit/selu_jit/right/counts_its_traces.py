LAMBDA, ALPHA = 1.0507009873554805, 1.6732632423543772



calls = 0


@jax.jit
def selu_jit(x):
    global calls
    calls += 1
    return LAMBDA * jnp.where(x > 0, x, ALPHA * jnp.expm1(x))
