# fails: selu_times_values selu_times_traces_once
# says: was still running after 0.5 seconds
# cause: none
@jax.jit
def selu_times(x, n):
    while True:
        pass
