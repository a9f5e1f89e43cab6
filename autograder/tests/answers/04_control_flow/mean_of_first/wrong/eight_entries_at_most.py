# fails: mean_of_first_values
# says: returns a wrong value
# cause: none
@jax.jit
def mean_of_first(x, n):
    total = sum(jnp.where(i < n, x[i], 0) for i in range(8))
    return total / jnp.maximum(n, 1)
