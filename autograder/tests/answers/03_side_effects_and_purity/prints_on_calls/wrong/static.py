# fails: prints_on_calls_program prints_on_calls_lines
# says: raised ValueError
# cause: arrays-as-static
@jax.jit(static_argnums=0)
def prints_on_calls(x):
    print("traced")
    jax.debug.print("run")
    return 2 * x
