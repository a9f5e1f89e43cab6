# fails: prints_on_calls_program prints_on_calls_lines
# says: raised TracerArrayConversionError
# cause: numpy-inside-jit
@jax.jit
def prints_on_calls(x):
    print("traced", np.sum(x))
    jax.debug.print("called")
    return 2 * np.asarray(x)
