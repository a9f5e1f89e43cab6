import functools


@functools.partial(jax.jit, static_argnums=1)
def positives(x, size):
    order = jnp.argsort(x <= 0, stable=True)
    sorted_x = jnp.where(x[order] > 0, x[order], 0)
    return jnp.concatenate([sorted_x, jnp.zeros(size, x.dtype)])[:size], (x > 0).sum()
