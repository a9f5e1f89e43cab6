@jax.jit
def prints_on_calls(x):
    print("traced", x)
    jax.debug.print("the sum is {}", x.sum(), ordered=True)
    return 2.0 * x
