# fails: selu_times_values selu_times_traces_once
# says: raised TracerIntegerConversionError
# cause: traced-sizes
@jax.jit
def selu_times(x, n):
    for _ in range(n):
        x = jax.nn.selu(x)
    return x
