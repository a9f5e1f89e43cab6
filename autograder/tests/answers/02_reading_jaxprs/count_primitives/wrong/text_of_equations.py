# fails: count_primitives_nested_jits count_primitives_every_depth
# says: counts other numbers of equations than there are
# cause: jaxpr-is-flat
def count_primitives(jaxpr):
    return collections.Counter(str(e).split(" = ")[1].split()[0].split("[")[0] for e in jaxpr.eqns)
