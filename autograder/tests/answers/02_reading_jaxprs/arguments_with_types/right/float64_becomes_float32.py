arguments_with_types = [
    np.zeros(3),
    2.5,
    jnp.zeros(2, jnp.bfloat16),
    jnp.arange(4),
    np.float64(1),
]
