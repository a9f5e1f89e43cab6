# fails: selu_tree_traces_once
# says: is not traced as often as it should be
# cause: jit-made-anew
def selu(x):
    below = 1.6732632423543772 * jnp.expm1(x)
    return 1.0507009873554805 * jnp.where(x > 0, x, below)


def selu_tree(tree):
    return jax.jit(lambda t: jax.tree.map(selu, t))(tree)
