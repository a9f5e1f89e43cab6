# fails: count_primitives_nested_jits count_primitives_every_depth
# says: returns nothing
# cause: none
def count_primitives(jaxpr):
    collections.Counter(equation.primitive.name for equation in jaxpr.eqns)
