def log2_if_matrix(x):
    for number in range(1_000):
        print("line", number, x.shape)
    return jnp.log2(x) if x.ndim == 2 else x
