# fails: selu_tree_values selu_tree_structure selu_tree_is_jitted selu_tree_traces_once
# says: raised RecursionError
# cause: none
def selu_tree(tree):
    return selu_tree([tree])
