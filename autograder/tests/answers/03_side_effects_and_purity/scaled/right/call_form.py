scaled = jax.jit(lambda x, rate: rate * jnp.tanh(x))
