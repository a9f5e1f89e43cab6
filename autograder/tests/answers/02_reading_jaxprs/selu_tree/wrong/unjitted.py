# fails: selu_tree_is_jitted selu_tree_traces_once
# says: is not jitted: JAX is given it piece by piece, not as
# cause: only-parts-are-jitted
def selu(x):
    below = 1.6732632423543772 * jnp.expm1(x)
    return 1.0507009873554805 * jnp.where(x > 0, x, below)


def selu_tree(tree):
    return jax.tree.map(selu, tree)
