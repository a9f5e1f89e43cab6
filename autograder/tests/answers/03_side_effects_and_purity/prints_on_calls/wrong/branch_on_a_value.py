# fails: prints_on_calls_program prints_on_calls_lines
# says: raised TracerBoolConversionError
# cause: branch-on-a-value
@jax.jit
def prints_on_calls(x):
    if (x == 0).all():
        print("first")
    jax.debug.print("called")
    return 2 * x
