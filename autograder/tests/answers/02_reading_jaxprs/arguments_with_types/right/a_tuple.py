arguments_with_types = (jnp.ones(3), 7, jnp.ones(2, jnp.bfloat16), jnp.arange(4), jnp.float32(0))
