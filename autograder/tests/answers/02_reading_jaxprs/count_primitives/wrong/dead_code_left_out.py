# fails: count_primitives_nested_jits
# says: counts other numbers of equations than there are
# cause: none
def count_primitives(jaxpr):
    counts = collections.Counter()
    used = {id(atom) for equation in jaxpr.eqns for atom in equation.invars}
    used |= {id(atom) for atom in getattr(jaxpr, "jaxpr", jaxpr).outvars}
    for equation in jaxpr.eqns:
        if used & set(map(id, equation.outvars)):
            counts[equation.primitive.name] += 1
            for leaf in jax.tree.leaves(equation.params):
                if isinstance(leaf, ClosedJaxpr | Jaxpr):
                    counts.update(count_primitives(leaf))
    return counts
