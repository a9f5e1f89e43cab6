# fails: function_with_primitives_match
# says: another program
# cause: none
def function_with_primitives(x):
    y = x * x - 1.0
    jax.debug.print("y is {}", y)
    return jnp.log(jnp.exp(y))
