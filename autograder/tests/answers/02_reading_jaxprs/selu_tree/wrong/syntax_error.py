# fails: selu_tree_values selu_tree_structure selu_tree_is_jitted selu_tree_traces_once
# says: Not attempted
# cause: none
@jax.jit
def selu_tree(tree):
    return jax.tree.map(jax.nn.selu, tree))
