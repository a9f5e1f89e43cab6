def evaluate(jaxpr, *args):
    values = {id(v): c for v, c in zip(jaxpr.jaxpr.constvars, jaxpr.consts)}
    values |= {id(v): a for v, a in zip(jaxpr.jaxpr.invars, args)}
    read = lambda atom: values[id(atom)] if id(atom) in values else jnp.asarray(atom.val)
    steps = []
    for equation in jaxpr.eqns:
        results = equation.primitive.bind(*map(read, equation.invars), **equation.params)
        results = results if equation.primitive.multiple_results else [results]
        values |= {id(v): r for v, r in zip(equation.outvars, results)}
        steps.append(results)
    return [read(atom) for atom in jaxpr.jaxpr.outvars], steps
