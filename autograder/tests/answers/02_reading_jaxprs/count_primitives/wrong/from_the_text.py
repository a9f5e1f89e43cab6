# fails: count_primitives_nested_jits count_primitives_every_depth
# says: does not count every equation once
# cause: none
import re


def count_primitives(jaxpr):
    return collections.Counter(re.findall(r" = (\w+)", str(jaxpr)))
