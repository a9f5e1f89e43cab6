# fails: prints_on_calls_lines
# says: its line at every call is printed by Python, around the jitted function
# cause: none
@jax.jit
def doubled(x):
    print("traced")
    return 2 * x


def prints_on_calls(x):
    print("called")
    return doubled(x)
