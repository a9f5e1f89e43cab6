# fails: count_primitives_nested_jits count_primitives_every_depth
# says: does not count every equation once
# cause: none
def count_primitives(jaxpr):
    return {str(number): number for number in range(100_000)}
