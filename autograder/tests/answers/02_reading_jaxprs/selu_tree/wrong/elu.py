# fails: selu_tree_values
# says: returns a wrong value
# cause: none
@jax.jit
def selu_tree(tree):
    return jax.tree.map(jax.nn.elu, tree)
