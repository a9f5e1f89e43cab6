# fails: count_primitives_nested_jits count_primitives_every_depth
# says: counts other numbers of equations than there are
# cause: none
def count_primitives(jaxpr):
    counts = collections.Counter()
    for equation in jaxpr.eqns:
        inner = [x for x in jax.tree.leaves(equation.params) if isinstance(x, ClosedJaxpr | Jaxpr)]
        for leaf in inner:
            counts.update(count_primitives(leaf))
        if not inner:
            counts[equation.primitive.name] += 1
    return counts
