# fails: selu_tree_values selu_tree_structure selu_tree_is_jitted selu_tree_traces_once
# says: raised TracerArrayConversionError
# cause: numpy-inside-jit
@jax.jit
def selu_tree(tree):
    return jax.tree.map(lambda x: 1.0507009873554805 * np.where(x > 0, x, np.expm1(x)), tree)
