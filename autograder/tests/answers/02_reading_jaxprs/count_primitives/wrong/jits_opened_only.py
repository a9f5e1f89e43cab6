# fails: count_primitives_every_depth
# says: counts other numbers of equations than there are
# cause: jaxpr-is-flat
def count_primitives(jaxpr):
    counts = collections.Counter()
    for equation in jaxpr.eqns:
        counts[equation.primitive.name] += 1
        if equation.primitive.name == "jit":
            counts.update(count_primitives(equation.params["jaxpr"]))
    return counts
