import functools


@functools.partial(jax.jit, static_argnums=1)
def positives(x, size):
    kept, count = jnp.zeros(size, x.dtype), jnp.int32(0)
    for i in range(x.shape[0]):
        kept = jnp.where(x[i] > 0, kept.at[count].set(x[i]), kept)
        count = count + (x[i] > 0)
    return kept, count
