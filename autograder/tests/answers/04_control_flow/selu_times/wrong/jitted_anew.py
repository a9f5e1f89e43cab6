# fails: selu_times_traces_once
# says: is not traced as often
# cause: jit-made-anew
def selu_times(x, n):
    return jax.jit(lambda x: jax.lax.fori_loop(0, n, lambda _, y: jax.nn.selu(y), x))(x)
