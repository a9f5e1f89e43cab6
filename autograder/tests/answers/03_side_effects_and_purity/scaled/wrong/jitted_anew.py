# fails: scaled_traces_once
# says: is not traced as often as it should be
# cause: jit-made-anew
def scaled(x, rate):
    return jax.jit(lambda x: rate * jnp.tanh(x))(x)
