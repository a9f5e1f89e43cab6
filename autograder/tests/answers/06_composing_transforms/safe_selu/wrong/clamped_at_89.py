# fails: safe_selu_gradient
# says: derivative that is not finite
# cause: where-runs-both-branches
@jax.jit
def safe_selu(x):
    below = 1.6732632423543772 * jnp.expm1(jnp.minimum(x, 89.0))
    return 1.0507009873554805 * jnp.where(x > 0, x, below)
