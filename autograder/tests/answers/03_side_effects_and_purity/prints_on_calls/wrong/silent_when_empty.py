# fails: prints_on_calls_lines
# says: does not print on the calls it should
# cause: side-effects-run-every-call
@jax.jit
def prints_on_calls(x):
    if x.size:
        print("traced")
    jax.debug.print("running")
    return 2 * x
