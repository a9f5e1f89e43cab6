# fails: count_primitives_nested_jits count_primitives_every_depth
# says: counts other numbers of equations than there are
# cause: none
def count_primitives(jaxpr, seen=None):
    seen, counts = set() if seen is None else seen, collections.Counter()
    for equation in jaxpr.eqns:
        counts[equation.primitive.name] += 1
        for leaf in jax.tree.leaves(equation.params):
            if isinstance(leaf, ClosedJaxpr | Jaxpr) and id(leaf) not in seen:
                seen.add(id(leaf))
                counts.update(count_primitives(leaf, seen))
    return counts
