arguments_with_types = [
    jnp.ones(3),
    1.5,
    jnp.zeros(2, "bfloat16"),
    jnp.array([True, False, True, True]),
    jnp.ones((), "float32"),
]
