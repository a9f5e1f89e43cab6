# fails: selu_tree_values
# says: raised TypeError
# cause: none
import functools


def selu(x):
    return 1.0507009873554805 * jnp.where(x > 0, x, 1.6732632423543772 * jnp.expm1(x))


@jax.jit
def selu_tree(tree):
    if tree is None:
        return None
    if isinstance(tree, Layer):
        return Layer(selu_tree(tree.weights), selu_tree(tree.bias))
    if isinstance(tree, dict):
        return {k: selu_tree(v) for k, v in tree.items()}
    if isinstance(tree, (list, tuple)):
        return type(tree)(map(selu_tree, tree))
    return selu(tree)
