def function_with_primitives(x):
    product = jnp.multiply(x, x)
    difference = jnp.subtract(product, 2.0)
    print("tracing")
    return jnp.log(jnp.exp(difference))
