# fails: prints_on_calls_program prints_on_calls_lines
# says: is not traced as often as it should be
# cause: jit-made-anew
def prints_on_calls(x):
    @jax.jit
    def inner(x):
        print("traced")
        jax.debug.print("run")
        return 2 * x

    return inner(x)
