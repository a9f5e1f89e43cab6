# fails: selu_tree_values selu_tree_structure selu_tree_is_jitted selu_tree_traces_once
# says: is not a function
# cause: none
selu_tree = "tree"
