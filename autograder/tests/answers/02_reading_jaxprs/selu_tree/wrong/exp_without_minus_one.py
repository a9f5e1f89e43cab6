# fails: selu_tree_values
# says: returns a wrong value
# cause: none
@jax.jit
def selu_tree(tree):
    return jax.tree.map(
        lambda x: 1.0507009873554805 * jnp.where(x > 0, x, 1.6732632423543772 * jnp.exp(x)), tree
    )
