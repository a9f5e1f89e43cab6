def count_primitives(jaxpr):
    counts, todo = collections.defaultdict(int), [jaxpr]
    while todo:
        for equation in todo.pop().eqns:
            counts[str(equation.primitive)] += 1
            todo += [
                leaf
                for leaf in jax.tree.leaves(equation.params)
                if isinstance(leaf, (ClosedJaxpr, Jaxpr))
            ]
    return counts
