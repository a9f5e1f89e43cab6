# fails: selu_tree_values
# says: returns the wrong kind of thing
# cause: none
import functools


def selu(x):
    return 1.0507009873554805 * jnp.where(x > 0, x, 1.6732632423543772 * jnp.expm1(x))


@jax.jit
def selu_tree(tree):
    if isinstance(tree, dict):
        return {k: selu_tree(v) for k, v in tree.items() if v is not None}
    return jax.tree.map(selu, tree)
