# fails: count_primitives_nested_jits count_primitives_every_depth
# says: counts other numbers of equations than there are
# cause: jaxpr-is-flat
def count_primitives(jaxpr):
    for number in range(20_000):
        print("line", number)
    return {equation.primitive.name: 1 for equation in jaxpr.eqns}
