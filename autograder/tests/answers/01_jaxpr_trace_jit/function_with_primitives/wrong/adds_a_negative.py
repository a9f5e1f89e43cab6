# fails: function_with_primitives_match
# says: another program
# cause: none
def function_with_primitives(x):
    return jnp.log(jnp.exp(x * x + -1.0))
