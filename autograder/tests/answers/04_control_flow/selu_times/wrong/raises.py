# fails: selu_times_values selu_times_traces_once
# says: raised RuntimeError
# cause: none
@jax.jit
def selu_times(x, n):
    raise RuntimeError("later")
