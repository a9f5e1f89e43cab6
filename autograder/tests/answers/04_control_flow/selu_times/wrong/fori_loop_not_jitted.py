# fails: selu_times_traces_once
# says: is not jitted
# cause: only-parts-are-jitted
def selu_times(x, n):
    return jax.lax.fori_loop(0, n, lambda _, y: jax.nn.selu(y), x)
