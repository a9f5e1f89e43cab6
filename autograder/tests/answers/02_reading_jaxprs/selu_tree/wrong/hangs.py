# fails: selu_tree_values selu_tree_structure selu_tree_is_jitted selu_tree_traces_once
# says: was still running
# cause: none
@jax.jit
def selu_tree(tree):
    while True:
        tree = [tree][0]
