# fails: count_primitives_nested_jits count_primitives_every_depth
# says: counts other numbers of equations than there are
# cause: none
counts = collections.Counter()


def count_primitives(jaxpr):
    for equation in jaxpr.eqns:
        counts[equation.primitive.name] += 1
        for leaf in jax.tree.leaves(equation.params):
            if isinstance(leaf, ClosedJaxpr | Jaxpr):
                count_primitives(leaf)
    return counts
