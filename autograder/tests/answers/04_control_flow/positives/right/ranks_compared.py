import functools


@functools.partial(jax.jit, static_argnums=1)
def positives(x, size):
    ranks = jnp.cumsum(x > 0) * (x > 0)
    chosen = ranks[None, :] == jnp.arange(1, size + 1)[:, None]
    return jnp.where(chosen, x, 0).sum(axis=1), ranks.max()
