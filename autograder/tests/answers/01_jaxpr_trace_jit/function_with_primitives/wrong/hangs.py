# fails: function_with_primitives_match
# says: was still running
# cause: none
def function_with_primitives(x):
    while True:
        pass
    return jnp.log(jnp.exp(x * x - 1.0))
