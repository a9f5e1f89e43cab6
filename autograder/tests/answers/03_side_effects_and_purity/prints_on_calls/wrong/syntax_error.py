# fails: prints_on_calls_program prints_on_calls_lines
# says: Not attempted
# cause: none
@jax.jit
def prints_on_calls(x)
    print("traced")
    return 2 * x
