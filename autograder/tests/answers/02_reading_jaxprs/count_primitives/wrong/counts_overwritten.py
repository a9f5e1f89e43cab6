# fails: count_primitives_nested_jits count_primitives_every_depth
# says: does not count every equation once
# cause: none
def count_primitives(jaxpr):
    counts = {}
    for equation in jaxpr.eqns:
        counts[equation.primitive.name] = counts.get(equation.primitive.name, 0) + 1
        for leaf in jax.tree.leaves(equation.params):
            if isinstance(leaf, ClosedJaxpr | Jaxpr):
                counts |= count_primitives(leaf)
    return counts
