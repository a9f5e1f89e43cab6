import sys


@jax.jit
def prints_on_calls(x):
    sys.stdout.write("traced\n")
    jax.debug.print("size {}", x.size)
    return 2 * x
