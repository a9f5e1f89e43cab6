same_values_four_traces = [
    ((4.0,), {}),
    ((jnp.float32(4),), {}),
    ((4,), {}),
    ((jnp.int32(4),), {}),
    ((np.float32(4),), {}),
    ((jnp.asarray(4.0),), {}),
]
