import functools


@functools.partial(jax.jit, static_argnums=1)
def positives(x, size):
    def turn(i, carry):
        kept, count = carry
        return jax.lax.cond(
            x[i] > 0,
            lambda: (kept.at[count].set(x[i]), count + 1),
            lambda: (kept, count),
        )

    return jax.lax.fori_loop(0, len(x), turn, (jnp.zeros(size, x.dtype), 0))
