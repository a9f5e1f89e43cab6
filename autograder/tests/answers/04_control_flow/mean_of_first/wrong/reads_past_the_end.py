# fails: mean_of_first_values mean_of_first_ignores_the_rest
# says: returns a wrong value
# cause: none
# belief: out-of-range-raises
@jax.jit
def mean_of_first(x, n):
    total = jax.lax.fori_loop(1, n + 1, lambda i, total: total + x[i], jnp.float32(0))
    return total / jnp.maximum(n, 1)
