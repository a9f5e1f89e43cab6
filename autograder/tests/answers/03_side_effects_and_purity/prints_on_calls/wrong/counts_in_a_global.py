# fails: prints_on_calls_lines
# says: does not print on the calls it should
# cause: side-effects-run-every-call
calls = 0


@jax.jit
def prints_on_calls(x):
    global calls
    calls += 1
    if calls == 1:
        print("first")
    print("called")
    return 2 * x
