# fails: count_primitives_nested_jits count_primitives_every_depth
# says: was still running
# cause: none
def count_primitives(jaxpr):
    todo = [jaxpr]
    while todo:
        todo[0].eqns
