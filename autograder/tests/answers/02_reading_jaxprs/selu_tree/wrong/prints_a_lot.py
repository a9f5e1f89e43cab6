# fails: selu_tree_values
# says: returns a wrong value
# cause: none
@jax.jit
def selu_tree(tree):
    for number in range(5_000):
        print("line", number, tree)
    return tree
