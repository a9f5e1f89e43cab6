# fails: evaluate_steps evaluate_nested_jits
# says: does not give the results of every equation
# cause: none
steps = []


def evaluate(jaxpr, *args):
    values = dict(zip(jaxpr.jaxpr.constvars, jaxpr.consts))
    values.update(zip(jaxpr.jaxpr.invars, args))

    def read(atom):
        return atom.val if isinstance(atom, Literal) else values[atom]

    for equation in jaxpr.eqns:
        results = equation.primitive.bind(*map(read, equation.invars), **equation.params)
        if not equation.primitive.multiple_results:
            results = [results]
        values.update(zip(equation.outvars, results))
        steps.append(list(results))
    return [read(atom) for atom in jaxpr.jaxpr.outvars], steps
