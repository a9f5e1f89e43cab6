calls_traced_three_times = [jnp.zeros(3), jnp.arange(3), jnp.zeros(3, bool), jnp.ones(3), jnp.arange(3)]
