function_with_primitives = lambda x: jnp.log(jnp.exp(2.0 * x - x))
