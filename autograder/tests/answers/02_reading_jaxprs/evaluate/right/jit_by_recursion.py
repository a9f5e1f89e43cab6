def evaluate(jaxpr, *args):
    values = dict(zip(jaxpr.jaxpr.constvars, jaxpr.consts))
    values.update(zip(jaxpr.jaxpr.invars, args))

    def read(atom):
        return atom.val if isinstance(atom, Literal) else values[atom]

    steps = []
    for equation in jaxpr.eqns:
        inputs = [read(atom) for atom in equation.invars]
        if equation.primitive.name == "jit":
            results, _ = evaluate(equation.params["jaxpr"], *inputs)
        else:
            results = equation.primitive.bind(*inputs, **equation.params)
        if not isinstance(results, list | tuple):
            results = [results]
        values.update(zip(equation.outvars, results))
        steps.append(list(results))
    return [read(atom) for atom in jaxpr.jaxpr.outvars], steps
