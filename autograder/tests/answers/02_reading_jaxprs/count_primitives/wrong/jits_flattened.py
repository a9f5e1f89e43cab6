# fails: count_primitives_nested_jits count_primitives_every_depth
# says: does not count every equation once
# cause: none
def count_primitives(jaxpr):
    counts = collections.Counter()
    for equation in jaxpr.eqns:
        if equation.primitive.name == "jit":
            counts.update(count_primitives(equation.params["jaxpr"]))
        else:
            counts[equation.primitive.name] += 1
            for leaf in jax.tree.leaves(equation.params):
                if isinstance(leaf, ClosedJaxpr | Jaxpr):
                    counts.update(count_primitives(leaf))
    return counts
