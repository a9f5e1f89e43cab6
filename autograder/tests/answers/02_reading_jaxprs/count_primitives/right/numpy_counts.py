def names(jaxpr):
    found = []
    for equation in getattr(jaxpr, "jaxpr", jaxpr).eqns:
        found.append(equation.primitive.name)
        for leaf in jax.tree.leaves(equation.params):
            found += names(leaf) if isinstance(leaf, ClosedJaxpr | Jaxpr) else []
    return found


def count_primitives(jaxpr):
    return dict(zip(*np.unique(names(jaxpr), return_counts=True)))
