# fails: function_with_primitives_match
# says: cannot be traced
# cause: none
def function_with_primitives(x):
    return "jnp.log(jnp.exp(x * x - 1.0))"
