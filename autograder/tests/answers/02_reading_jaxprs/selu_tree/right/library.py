selu_tree = jax.jit(lambda tree: jax.tree.map(jax.nn.selu, tree))
