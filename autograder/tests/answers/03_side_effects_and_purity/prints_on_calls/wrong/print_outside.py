# fails: prints_on_calls_program prints_on_calls_lines
# says: is not jitted: JAX is given it piece by piece, not as one program
# cause: only-parts-are-jitted
@jax.jit
def inner(x):
    print("traced")
    return 2 * x


def prints_on_calls(x):
    print("called")
    return inner(x) + 0
