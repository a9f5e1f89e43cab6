def count_primitives(jaxpr):
    counts = collections.Counter(equation.primitive.name for equation in jaxpr.eqns)
    for equation in jaxpr.eqns:
        for leaf in jax.tree.leaves(list(equation.params.values())):
            if hasattr(leaf, "eqns"):
                counts += count_primitives(leaf)
    return counts
