# fails: count_primitives_every_depth
# says: counts other numbers of equations than there are
# cause: none
def count_primitives(jaxpr):
    counts = collections.Counter()
    for equation in jaxpr.eqns:
        counts[equation.primitive.name] += 1
        for value in equation.params.values():
            value = value[0] if isinstance(value, tuple) and value else value
            if isinstance(value, ClosedJaxpr | Jaxpr):
                counts.update(count_primitives(value))
    return counts
