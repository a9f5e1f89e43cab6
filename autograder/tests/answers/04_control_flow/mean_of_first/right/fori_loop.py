@jax.jit
def mean_of_first(x, n):
    total = jax.lax.fori_loop(0, n, lambda i, total: total + x[i], jnp.zeros((), x.dtype))
    return total / jnp.maximum(n, 1).astype(x.dtype)
