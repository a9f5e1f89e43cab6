def selu(x):
    below = 1.6732632423543772 * jnp.expm1(x)
    return 1.0507009873554805 * jnp.where(x > 0, x, below)


@jax.jit
def selu_tree(tree):
    return jax.tree.map(jax.jit(selu), tree)
