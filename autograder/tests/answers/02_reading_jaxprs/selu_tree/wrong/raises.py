# fails: selu_tree_values selu_tree_structure selu_tree_is_jitted selu_tree_traces_once
# says: raised TypeError
# cause: none
def selu_tree(tree):
    raise TypeError("what is a tree?")
