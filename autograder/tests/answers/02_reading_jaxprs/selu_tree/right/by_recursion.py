def selu(x):
    below = 1.6732632423543772 * jnp.expm1(x)
    return 1.0507009873554805 * jnp.where(x > 0, x, below)


@jax.jit
def selu_tree(tree):
    if tree is None:
        return None
    if isinstance(tree, dict):
        return {key: selu_tree(value) for key, value in tree.items()}
    if hasattr(tree, "_fields"):
        return type(tree)(*map(selu_tree, tree))
    if isinstance(tree, list | tuple):
        return type(tree)(selu_tree(value) for value in tree)
    return selu(tree)
