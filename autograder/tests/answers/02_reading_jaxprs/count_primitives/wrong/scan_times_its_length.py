# fails: count_primitives_every_depth
# says: counts other numbers of equations than there are
# cause: none
def count_primitives(jaxpr):
    counts = collections.Counter()
    for equation in jaxpr.eqns:
        counts[equation.primitive.name] += 1
        for leaf in jax.tree.leaves(equation.params):
            if isinstance(leaf, ClosedJaxpr | Jaxpr):
                for name, number in count_primitives(leaf).items():
                    counts[name] += number * equation.params.get("length", 1)
    return counts
