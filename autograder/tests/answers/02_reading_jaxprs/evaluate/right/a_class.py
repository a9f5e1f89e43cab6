class Values(dict):
    def __missing__(self, atom):
        return atom.val

    def __getitem__(self, atom):
        return atom.val if isinstance(atom, Literal) else super().__getitem__(atom)


def evaluate(closed, *args):
    jaxpr = closed.jaxpr
    values = Values([*zip(jaxpr.constvars, closed.consts), *zip(jaxpr.invars, args)])
    steps = []
    for equation in jaxpr.eqns:
        out = equation.primitive.bind(*[values[a] for a in equation.invars], **equation.params)
        steps.append(list(out) if equation.primitive.multiple_results else [out])
        values.update(zip(equation.outvars, steps[-1]))
    return [values[atom] for atom in jaxpr.outvars], steps
