def function_with_primitives(x):
    for number in range(5_000):
        print("line", number, x)
    return jnp.log(jnp.exp(x * x - 1.0))
