# fails: count_primitives_nested_jits count_primitives_every_depth
# says: does not return names with whole numbers
# cause: none
def count_primitives(jaxpr):
    return [equation.primitive.name for equation in jaxpr.eqns]
