# fails: selu_times_values selu_times_traces_once
# says: raised RecursionError
# cause: none
def selu_times(x, n):
    return selu_times(jax.nn.selu(x), n - 1)
