# fails: scaled_values scaled_traces_once
# says: raised ConcretizationTypeError
# cause: branch-on-a-value
@jax.jit
def scaled(x, rate):
    return float(rate) * jnp.tanh(x)
