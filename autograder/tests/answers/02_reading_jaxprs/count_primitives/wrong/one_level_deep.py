# fails: count_primitives_every_depth
# says: counts other numbers of equations than there are
# cause: jaxpr-is-flat
def count_primitives(jaxpr):
    counts = collections.Counter()
    for equation in jaxpr.eqns:
        counts[equation.primitive.name] += 1
        for leaf in jax.tree.leaves(equation.params):
            if isinstance(leaf, ClosedJaxpr | Jaxpr):
                counts.update(inner.primitive.name for inner in leaf.eqns)
    return counts
