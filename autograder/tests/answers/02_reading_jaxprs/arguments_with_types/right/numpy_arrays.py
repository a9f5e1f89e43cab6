arguments_with_types = [
    np.zeros(3, "float32"),
    0,
    np.ones(2, jnp.bfloat16),
    np.arange(4),
    np.float32(0),
]
