# fails: count_primitives_nested_jits count_primitives_every_depth
# says: counts other numbers of equations than there are
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
