# fails: prints_on_calls_lines
# says: does not print on the calls it should
# cause: side-effects-run-every-call
@jax.jit
def prints_on_calls(x):
    print("traced")
    jax.lax.cond(x.sum() >= 0, lambda: jax.debug.print("running"), lambda: None)
    return 2 * x
