# fails: scaled_traces_once scaled_pure
# says: is not traced as often as it should be
# cause: static-cures-all
@jax.jit(static_argnames="rate")
def scaled(x, rate):
    return rate * jnp.tanh(x)
