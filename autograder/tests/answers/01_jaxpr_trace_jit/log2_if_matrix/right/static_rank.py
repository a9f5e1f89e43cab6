import functools


@functools.partial(jax.jit, static_argnames="rank")
def by_rank(x, rank):
    return jnp.log2(x) if rank == 2 else x


def log2_if_matrix(x):
    return by_rank(x, rank=x.ndim)
