# fails: selu_times_values
# says: returns a wrong value
# cause: none
@jax.jit
def selu_times(x, n):
    return n * jax.nn.selu(x)
