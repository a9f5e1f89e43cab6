def evaluate(jaxpr, *args):
    values = {}
    for variable, value in zip(jaxpr.jaxpr.invars, args):
        values[variable] = value
    for variable, value in zip(jaxpr.jaxpr.constvars, jaxpr.consts):
        values[variable] = value
    steps = []
    for equation in jaxpr.jaxpr.eqns:
        inputs = []
        for atom in equation.invars:
            inputs.append(atom.val if isinstance(atom, Literal) else values[atom])
        result = equation.primitive.bind(*inputs, **equation.params)
        if equation.primitive.multiple_results:
            steps.append(result)
            for variable, value in zip(equation.outvars, result):
                values[variable] = value
        else:
            steps.append([result])
            values[equation.outvars[0]] = result
    outputs = []
    for atom in jaxpr.jaxpr.outvars:
        outputs.append(atom.val if isinstance(atom, Literal) else values[atom])
    return outputs, steps
