# fails: function_with_primitives_match
# says: returns
# cause: none
def function_with_primitives(x):
    y = x * x - 1.0
    return y, jnp.log(jnp.exp(y))
