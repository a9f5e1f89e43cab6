arguments_with_types = [
    jnp.zeros(3),
    jnp.array(1.0),
    jnp.ones(2).astype("bfloat16"),
    jnp.full(4, 1.0),
    jnp.zeros(()),
]
