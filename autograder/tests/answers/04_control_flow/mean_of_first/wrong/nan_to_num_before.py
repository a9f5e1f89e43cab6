# fails: mean_of_first_ignores_the_rest
# says: returns a wrong value
# cause: none
@jax.jit
def mean_of_first(x, n):
    finite = jnp.nan_to_num(x, posinf=0.0, neginf=0.0)
    return (finite * (jnp.arange(len(x)) < n)).sum() / jnp.maximum(n, 1)
