def evaluate(jaxpr, *args):
    values = dict(zip(jaxpr.jaxpr.constvars, jaxpr.consts))
    values.update(zip(jaxpr.jaxpr.invars, args))
    read = lambda atom: atom.val if isinstance(atom, Literal) else values[atom]
    steps = []
    for equation in jaxpr.eqns:
        results = equation.primitive.bind(*map(read, equation.invars), **equation.params)
        results = jax.tree.leaves(results)
        values.update(zip(equation.outvars, results))
        steps.append([np.asarray(result) for result in results])
    return [np.asarray(read(atom), atom.aval.dtype) for atom in jaxpr.jaxpr.outvars], steps
