# fails: count_primitives_every_depth
# says: counts other numbers of equations than there are
# cause: jaxpr-is-flat
def count_primitives(jaxpr):
    counts = collections.Counter()
    for equation in jaxpr.eqns:
        counts[equation.primitive.name] += 1
        inner = equation.params.get("jaxpr") or equation.params.get("call_jaxpr")
        if inner is not None:
            counts.update(count_primitives(inner))
    return counts
