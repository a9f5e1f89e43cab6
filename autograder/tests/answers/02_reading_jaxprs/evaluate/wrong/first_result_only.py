# fails: evaluate_steps evaluate_nested_jits
# says: raised KeyError
# cause: none
def evaluate(jaxpr, *args):
    values = dict(zip(jaxpr.jaxpr.constvars, jaxpr.consts))
    values.update(zip(jaxpr.jaxpr.invars, args))

    def read(atom):
        return atom.val if isinstance(atom, Literal) else values[atom]

    steps = []
    for equation in jaxpr.eqns:
        results = equation.primitive.bind(*map(read, equation.invars), **equation.params)
        results = [results[0] if equation.primitive.multiple_results else results]
        values.update(zip(equation.outvars, results))
        steps.append(list(results))
    return [read(atom) for atom in jaxpr.jaxpr.outvars], steps
