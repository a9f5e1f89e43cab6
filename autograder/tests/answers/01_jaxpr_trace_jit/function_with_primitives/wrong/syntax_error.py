# fails: function_with_primitives_match
# says: Not attempted
# cause: none
def function_with_primitives(x)
    return jnp.log(jnp.exp(x * x - 1.0))
