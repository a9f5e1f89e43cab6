def log2_if_matrix(x):
    axes = range(x.ndim)
    return (lambda y: y, jnp.log2)[list(axes) == [0, 1]](x)
