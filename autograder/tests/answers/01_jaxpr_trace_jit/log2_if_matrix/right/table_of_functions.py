BY_RANK = {2: lambda x: jnp.log(x) / jnp.log(2.0)}


def log2_if_matrix(x):
    return BY_RANK.get(x.ndim, lambda x: x)(x)
