# fails: mean_of_first_values mean_of_first_ignores_the_rest mean_of_first_traces_once
# says: raised TracerIntegerConversionError
# cause: traced-sizes
@jax.jit
def mean_of_first(x, n):
    total = 0.0
    for i in range(n):
        total = total + x[i]
    return total / n
