# fails: prints_on_calls_lines
# says: does not print on the calls it should
# cause: none
@jax.jit
def prints_on_calls(x):
    for number in range(5_000):
        print("line", number, x)
    jax.debug.print("run")
    return 2 * x
