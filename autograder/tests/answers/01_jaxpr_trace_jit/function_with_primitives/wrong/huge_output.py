# fails: function_with_primitives_match
# says: another program
# cause: none
def function_with_primitives(x):
    for _ in range(3000):
        x = x * x - 1.0
    return jnp.log(jnp.exp(x))
