# fails: count_primitives_nested_jits count_primitives_every_depth
# says: counts other numbers of equations than there are
# cause: none
import re


def count_primitives(jaxpr):
    return collections.Counter(re.findall(r" = (\w+)", str(jaxpr)))
