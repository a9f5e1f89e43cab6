# fails: selu_times_values
# says: returns a wrong value
# cause: none
@jax.jit
def selu_times(x, n):
    for number in range(5_000):
        print("line", number, x)
    return jax.nn.selu(x)
