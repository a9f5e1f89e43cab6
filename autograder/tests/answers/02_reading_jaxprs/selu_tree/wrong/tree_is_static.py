# fails: selu_tree_values selu_tree_structure selu_tree_is_jitted selu_tree_traces_once
# says: raised ValueError
# cause: arrays-as-static
import functools


@functools.partial(jax.jit, static_argnums=0)
def selu_tree(tree):
    return jax.tree.map(jax.nn.selu, tree)
