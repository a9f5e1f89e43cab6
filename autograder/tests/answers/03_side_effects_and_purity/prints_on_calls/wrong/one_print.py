# fails: prints_on_calls_lines
# says: does not print on the calls it should
# cause: side-effects-run-every-call
@jax.jit
def prints_on_calls(x):
    print("x is", x)
    return 2 * x
