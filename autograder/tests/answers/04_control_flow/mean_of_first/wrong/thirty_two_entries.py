# fails: mean_of_first_values
# says: returns a wrong value
# cause: none
@jax.jit
def mean_of_first(x, n):
    x = jnp.concatenate([x, jnp.zeros(32, x.dtype)])[:32]
    return jnp.where(jnp.arange(32) < n, x, 0).sum() / jnp.maximum(n, 1)
