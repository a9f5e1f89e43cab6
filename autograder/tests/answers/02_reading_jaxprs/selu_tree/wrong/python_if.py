# fails: selu_tree_values selu_tree_structure selu_tree_is_jitted selu_tree_traces_once
# says: raised TracerBoolConversionError
# cause: branch-on-a-value
@jax.jit
def selu_tree(tree):
    return jax.tree.map(
        lambda x: 1.0507009873554805 * x if x > 0 else 1.7580993408473768 * jnp.expm1(x), tree
    )
