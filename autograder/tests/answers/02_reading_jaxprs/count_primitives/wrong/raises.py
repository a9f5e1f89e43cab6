# fails: count_primitives_nested_jits count_primitives_every_depth
# says: raised RuntimeError
# cause: none
def count_primitives(jaxpr):
    raise RuntimeError("later")
