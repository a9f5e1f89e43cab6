# fails: selu_times_values selu_times_traces_once
# says: raised TracerBoolConversionError
# cause: branch-on-a-value
@jax.jit
def selu_times(x, n):
    done = 0
    while done < n:
        x = jax.nn.selu(x)
        done += 1
    return x
