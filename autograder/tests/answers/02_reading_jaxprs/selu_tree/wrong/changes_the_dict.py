# fails: selu_tree_values selu_tree_structure selu_tree_is_jitted selu_tree_traces_once
# says: raised TypeError
# cause: none
def selu(x):
    below = 1.6732632423543772 * jnp.expm1(x)
    return 1.0507009873554805 * jnp.where(x > 0, x, below)


@jax.jit
def selu_tree(tree):
    for key in tree:
        tree[key] = jax.tree.map(selu, tree[key])
    return tree
