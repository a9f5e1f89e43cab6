def count_primitives(jaxpr):
    counts = dict.fromkeys(["add", "mul", "sub", "div"], 0)
    todo = [jaxpr]
    for jaxpr in todo:
        for equation in jaxpr.eqns:
            counts.setdefault(equation.primitive.name, 0)
            counts[equation.primitive.name] += 1
            todo.extend(x for x in jax.tree.leaves(equation.params) if isinstance(x, ClosedJaxpr | Jaxpr))
    return counts
