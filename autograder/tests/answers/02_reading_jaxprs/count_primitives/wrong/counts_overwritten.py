# fails: count_primitives_nested_jits count_primitives_every_depth
# says: counts other numbers of equations than there are
# cause: none
def count_primitives(jaxpr):
    counts = {}
    for equation in jaxpr.eqns:
        counts[equation.primitive.name] = counts.get(equation.primitive.name, 0) + 1
        for leaf in jax.tree.leaves(equation.params):
            if isinstance(leaf, ClosedJaxpr | Jaxpr):
                counts |= count_primitives(leaf)
    return counts
