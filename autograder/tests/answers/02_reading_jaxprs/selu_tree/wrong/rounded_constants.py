# fails: selu_tree_values
# says: returns a wrong value
# cause: rounded-constants
@jax.jit
def selu_tree(tree):
    return jax.tree.map(lambda x: 1.05 * jnp.where(x > 0, x, 1.67 * jnp.expm1(x)), tree)
