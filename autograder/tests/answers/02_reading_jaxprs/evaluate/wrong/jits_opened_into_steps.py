# fails: evaluate_nested_jits
# says: does not give the results of every equation
# cause: none
def evaluate(jaxpr, *args):
    values = dict(zip(jaxpr.jaxpr.constvars, jaxpr.consts))
    values.update(zip(jaxpr.jaxpr.invars, args))

    def read(atom):
        return atom.val if isinstance(atom, Literal) else values[atom]

    steps = []
    for equation in jaxpr.eqns:
        inputs = [read(atom) for atom in equation.invars]
        if equation.primitive.name == "jit":
            results, inner = evaluate(equation.params["jaxpr"], *inputs)
            steps += inner
        else:
            results = equation.primitive.bind(*inputs, **equation.params)
            results = results if equation.primitive.multiple_results else [results]
            steps.append(list(results))
        values.update(zip(equation.outvars, results))
    return [read(atom) for atom in jaxpr.jaxpr.outvars], steps
