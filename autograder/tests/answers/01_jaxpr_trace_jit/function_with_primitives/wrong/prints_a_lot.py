# fails: function_with_primitives_match
# says: another program
# cause: none
def function_with_primitives(x):
    for number in range(20_000):
        print("line", number, x)
    return jnp.exp(x * x - 1.0)
