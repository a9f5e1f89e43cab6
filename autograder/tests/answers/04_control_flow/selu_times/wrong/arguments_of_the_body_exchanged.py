# fails: selu_times_values selu_times_traces_once
# says: raised
# cause: none
@jax.jit
def selu_times(x, n):
    return jax.lax.fori_loop(0, n, lambda y, _: jax.nn.selu(y), x)
