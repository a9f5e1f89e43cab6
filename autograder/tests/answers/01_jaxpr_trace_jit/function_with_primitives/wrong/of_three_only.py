# fails: function_with_primitives_match
# says: cannot be traced
# cause: none
def function_with_primitives(x):
    a, b, c = x.shape + (1, 1)
    return jnp.log(jnp.exp(x * a - b * c))
