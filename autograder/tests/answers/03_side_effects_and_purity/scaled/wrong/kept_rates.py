# fails: scaled_values scaled_traces_once scaled_pure
# says: raised UnexpectedTracerError
# cause: leaked-tracer
rates = []


@jax.jit
def scaled(x, rate):
    rates.append(rate)
    return rates[0] * jnp.tanh(x)
