# fails: count_primitives_nested_jits count_primitives_every_depth
# says: does not count every equation once
# cause: jaxpr-is-flat
def count_primitives(jaxpr):
    for number in range(20_000):
        print("line", number)
    return {equation.primitive.name: 1 for equation in jaxpr.eqns}
