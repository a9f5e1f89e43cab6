# fails: selu_times_values selu_times_traces_once
# says: returns the wrong kind of thing
# cause: none
@jax.jit
def selu_times(x, n):
    jax.lax.fori_loop(0, n, lambda _, y: jax.nn.selu(y), x)
