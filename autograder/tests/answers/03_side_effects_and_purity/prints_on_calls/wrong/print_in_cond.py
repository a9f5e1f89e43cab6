# fails: prints_on_calls_lines
# says: does not print on the calls it should
# cause: side-effects-run-every-call
@jax.jit
def prints_on_calls(x):
    def loud(x):
        print("a branch")
        return 2 * x

    def quiet(x):
        print("the other")
        return x + x

    return jax.lax.cond(x.sum() > 0, loud, quiet, x)
