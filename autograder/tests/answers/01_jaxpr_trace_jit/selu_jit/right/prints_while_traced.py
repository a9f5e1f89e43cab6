@jax.jit
def selu_jit(x):
    for number in range(1_000):
        print("line", number, x)
    return 1.0507009873554805 * jnp.where(x > 0, x, 1.6732632423543772 * jnp.expm1(x))
