# fails: selu_times_values
# says: returns a wrong value
# cause: none
@jax.jit
def selu_times(x, n):
    return jax.lax.fori_loop(0, n, lambda _, y: jax.nn.selu(x), x)
