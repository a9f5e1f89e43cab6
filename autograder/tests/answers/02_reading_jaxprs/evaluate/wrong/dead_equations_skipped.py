# fails: evaluate_steps evaluate_nested_jits
# says: does not give the results of every equation
# cause: none
def evaluate(jaxpr, *args):
    values = dict(zip(jaxpr.jaxpr.constvars, jaxpr.consts))
    values.update(zip(jaxpr.jaxpr.invars, args))

    def read(atom):
        return atom.val if isinstance(atom, Literal) else values[atom]

    steps = []
    used = {atom for e in jaxpr.eqns for atom in e.invars if not isinstance(atom, Literal)}
    used |= {atom for atom in jaxpr.jaxpr.outvars if not isinstance(atom, Literal)}
    for equation in jaxpr.eqns:
        if not used & set(equation.outvars):
            continue
        results = equation.primitive.bind(*map(read, equation.invars), **equation.params)
        if not equation.primitive.multiple_results:
            results = [results]
        values.update(zip(equation.outvars, results))
        steps.append(list(results))
    return [read(atom) for atom in jaxpr.jaxpr.outvars], steps
