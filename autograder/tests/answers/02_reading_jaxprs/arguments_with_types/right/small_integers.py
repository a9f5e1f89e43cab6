arguments_with_types = [
    jnp.ones(3),
    True,
    jnp.array([1.0, 2.0], "bfloat16"),
    jnp.zeros(4, "uint8"),
    jnp.asarray(1.0, "float32"),
]
