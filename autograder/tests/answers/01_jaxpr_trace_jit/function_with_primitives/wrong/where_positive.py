# fails: function_with_primitives_match
# says: another program
# cause: none
def function_with_primitives(x):
    y = x * x - 1.0
    return jnp.log(jnp.exp(jnp.where(y > 0, y, 0.0)))
