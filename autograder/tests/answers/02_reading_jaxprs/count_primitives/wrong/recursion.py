# fails: count_primitives_nested_jits count_primitives_every_depth
# says: raised RecursionError
# cause: none
def count_primitives(jaxpr):
    return count_primitives(jaxpr)
